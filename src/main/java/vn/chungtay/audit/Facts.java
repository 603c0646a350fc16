package vn.chungtay.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** An entry's facts as JSON, always in the order of their names. */
final class Facts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Facts() {}

    static String write(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Facts that can't be written", failure);
        }
    }

    static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("Facts that can't be read", failure);
        }
    }
}

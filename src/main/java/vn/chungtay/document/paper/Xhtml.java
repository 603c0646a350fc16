package vn.chungtay.document.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a filled template. It must be well-formed; of HTML's named characters only the no-break space is known. */
final class Xhtml {

    private static final String PLAIN_TYPE = "<!DOCTYPE html>";
    private static final String TYPE = "<!DOCTYPE html [<!ENTITY nbsp \"&#160;\">]>";

    private static final char NO_BREAK = '\u00a0';

    private Xhtml() {}

    /** @param template named when the text is not well-formed */
    static Document parse(String template, String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            InputSource source = new InputSource(new StringReader(xhtml.replaceFirst(PLAIN_TYPE, TYPE)));
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // The exception says it all; by default it would also be printed.
            return joined(builder.parse(source));
        } catch (SAXException e) {
            throw new IllegalStateException(
                    "Document template " + template + " is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Spans only cut the text into pieces, at whose ends the renderer justifies badly. Those that carry nothing, or only
     * forbid a break, become part of the text.
     */
    private static Document joined(Document document) {
        NodeList spans = document.getElementsByTagName("span");
        for (int i = spans.getLength() - 1; i >= 0; i--) {
            Element span = (Element) spans.item(i);
            if (isUnbroken(span)) {
                span.setTextContent(span.getTextContent().replace(' ', NO_BREAK));
            }
            if (isUnbroken(span) || !span.hasAttributes()) {
                dissolve(span);
            }
        }
        document.normalize();
        return document;
    }

    private static boolean isUnbroken(Element span) {
        return span.getAttribute("class").equals("nowrap")
                && span.getAttributes().getLength() == 1;
    }

    private static void dissolve(Element span) {
        while (span.getFirstChild() != null) {
            span.getParentNode().insertBefore(span.getFirstChild(), span);
        }
        span.getParentNode().removeChild(span);
    }
}

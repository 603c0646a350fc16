package vn.chungtay.tasklist.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.tasklist.work.Desk;
import vn.chungtay.tasklist.work.ProcessNames;
import vn.chungtay.tasklist.work.TaskList;

/** The lists of tasks. */
@Controller
class DeskController {

    private final DeskPages pages;
    private final TaskList tasks;
    private final ProcessNames processes;

    DeskController(DeskPages pages, TaskList tasks, ProcessNames processes) {
        this.pages = pages;
        this.tasks = tasks;
        this.processes = processes;
    }

    @GetMapping(DeskAddress.MINE)
    String mine(@RequestParam MultiValueMap<String, String> query, Model model) {
        return list(DeskAddress.of(Desk.MINE, query), model);
    }

    @GetMapping(DeskAddress.OFFICE)
    String office(@RequestParam MultiValueMap<String, String> query, Model model) {
        return list(DeskAddress.of(Desk.OFFICE, query), model);
    }

    private String list(DeskAddress address, Model model) {
        model.addAttribute("desk", pages.page(address));
        model.addAttribute("filter", address.filter());
        model.addAttribute("address", address);
        model.addAttribute("places", tasks.places(address.filter().desk()));
        model.addAttribute("processes", processes(address.filter().desk()));
        return "tasklist/list";
    }

    private Map<String, String> processes(Desk desk) {
        Map<String, String> names = new LinkedHashMap<>();
        tasks.processes(desk).forEach(key -> names.put(key, processes.of(key)));
        return names;
    }
}

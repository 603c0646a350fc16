package vn.chungtay.document.paper;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Binds the last paragraph of the body to the signature, so that a signature never stands alone on a page. */
final class Closing {

    private static final Set<String> SIGNATURES = Set.of("foot", "hands");

    private Closing() {}

    static Document bound(Document document) {
        NodeList tables = document.getElementsByTagName("table");
        for (int i = tables.getLength() - 1; i >= 0; i--) {
            Element table = (Element) tables.item(i);
            if (SIGNATURES.contains(table.getAttribute("class"))) {
                bind(table);
            }
        }
        return document;
    }

    private static void bind(Element signature) {
        Element body = before(signature);
        Element last = body == null ? null : lastChild(body);
        if (last == null || !last.getTagName().equals("p")) {
            return;
        }
        Element together = signature.getOwnerDocument().createElement("div");
        together.setAttribute("class", "keep");
        signature.getParentNode().replaceChild(together, signature);
        together.appendChild(last);
        together.appendChild(signature);
    }

    private static @Nullable Element before(Element element) {
        Node node = element.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return (Element) node;
    }

    private static @Nullable Element lastChild(Element element) {
        Node node = element.getLastChild();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return (Element) node;
    }
}

package vn.chungtay.disbursement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Why a treasury sends an order back, and what the accountant mends then. */
@Entity
@Table(name = "treasury_return_code")
class ReturnCode {

    @Id
    private String code = "";

    private String label = "";
    private String remedy = "";

    protected ReturnCode() {}

    String code() {
        return code;
    }

    String title() {
        return code + " – " + label;
    }

    /** "K02 – Thiếu biên bản. Cần làm: …". */
    String sentence() {
        return title() + ". Cần làm: " + remedy + ".";
    }
}

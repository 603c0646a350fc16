package vn.chungtay.household.intake;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ImportRows extends Repository<ImportRow, Long> {

    ImportRow save(ImportRow row);

    List<ImportRow> findByImportIdOrderByRowNo(long importId);
}

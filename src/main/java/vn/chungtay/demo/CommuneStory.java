package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdImports;
import vn.chungtay.nomination.round.EntryLine;
import vn.chungtay.nomination.round.MeetingLine;
import vn.chungtay.nomination.round.NewRound;
import vn.chungtay.nomination.round.RoundFile;
import vn.chungtay.nomination.round.RoundOpening;
import vn.chungtay.nomination.round.RoundReader;
import vn.chungtay.objection.Channel;
import vn.chungtay.objection.NewObjection;
import vn.chungtay.objection.Objections;
import vn.chungtay.organisation.CurrentOfficer;

/** What a commune does up to its list: import, round, meeting, review, posting, objections. */
@Component
@Profile("demo")
class CommuneStory {

    private final HouseholdImports imports;
    private final RoundOpening opening;
    private final RoundReader rounds;
    private final Objections objections;
    private final CurrentOfficer currentOfficer;
    private final Actors actors;
    private final Desks desks;

    CommuneStory(
            HouseholdImports imports,
            RoundOpening opening,
            RoundReader rounds,
            Objections objections,
            CurrentOfficer currentOfficer,
            Actors actors,
            Desks desks) {
        this.imports = imports;
        this.opening = opening;
        this.rounds = rounds;
        this.objections = objections;
        this.currentOfficer = currentOfficer;
        this.actors = actors;
        this.desks = desks;
    }

    List<HouseholdId> imports(String officer, List<DemoFamily> families) {
        byte[] sheet = DemoSheets.xlsx(families);
        return actors.as(officer, () -> imports.accept(imports.stage("danh-sach-ho.xlsx", sheet)));
    }

    /** Answers the key of the round. */
    String opensRound(String officer, String name, List<HouseholdId> families) {
        return actors.as(officer, () -> {
            long profile = opening.postingRules().stream()
                    .filter(rules -> rules.label().contains("7"))
                    .findFirst()
                    .orElseThrow()
                    .profileId();
            return opening.open(new NewRound(name, profile, families), currentOfficer.get());
        });
    }

    /** All families get all votes, except those that the test names. */
    void meets(String roundKey, LocalDate on, Predicate<String> votedDown) {
        Inputs inputs = Inputs.none();
        for (MeetingLine village : round(roundKey).meetings()) {
            String row = "v" + village.meetingId();
            inputs.row(row, "heldOn", on).row(row, "present", 42);
            inputs.row(row, "chair", "Trưởng thôn " + village.village())
                    .row(row, "secretary", "Thư ký thôn " + village.village());
            for (EntryLine entry : village.entries()) {
                inputs.row(
                        entry.entryId(), "votes", votedDown.test(entry.family().headName()) ? 15 : 40);
            }
        }
        desks.complete(roundKey, "task_recordVillageMeeting", inputs);
    }

    void reviews(String roundKey) {
        Inputs inputs = Inputs.none();
        round(roundKey).entries().forEach(entry -> inputs.row(entry.entryId(), "verdict", "dat"));
        desks.complete(roundKey, "task_reviewByCommittee", inputs);
    }

    void posts(String roundKey, LocalDate on) {
        Inputs inputs = Inputs.with("postedOn", on);
        for (int place = 0; place < round(roundKey).posting().places().size(); place++) {
            inputs.row("place" + place, "done", "xong");
        }
        desks.complete(roundKey, "task_confirmPosting", inputs);
    }

    void closesPosting(String roundKey, LocalDate on) {
        desks.complete(
                roundKey, "task_recordPostingClose", Inputs.with("closedOn", on).and("loudspeakerDays", 3));
    }

    void supplements(String roundKey) {
        Inputs inputs = Inputs.none();
        round(roundKey).entries().stream()
                .filter(entry -> entry.supplementReasons() != null)
                .forEach(entry -> inputs.row(entry.entryId(), "done", "xong")
                        .row(entry.entryId(), "note", "Đã bổ sung ảnh hiện trạng và giấy xác nhận của thôn"));
        desks.complete(roundKey, "task_supplement", inputs);
    }

    /** Answers the key of the objection. */
    String objects(String officer, String roundKey, String headName, String content, LocalDate on) {
        EntryLine entry = round(roundKey).entries().stream()
                .filter(line -> line.family().headName().equals(headName))
                .findFirst()
                .orElseThrow();
        return actors.as(
                officer,
                () -> objections.open(new NewObjection(
                        "round-entry", Long.toString(entry.entryId()), content, "", "", Channel.VILLAGE_HEAD, on)));
    }

    /** A remark is looked into and found right: the family leaves the list. */
    void upholds(String objectionKey, LocalDate on) {
        desks.complete(objectionKey, "task_sortObjection", Inputs.with("kind", "REMARK"));
        desks.complete(
                objectionKey,
                "task_verifyObjection",
                Inputs.with("verifiedOn", on)
                        .and("participants", "Ban Chỉ đạo xã, trưởng thôn, đại diện Mặt trận thôn")
                        .and("findings", "Hộ đã được hỗ trợ nhà ở từ chương trình khác."));
        desks.complete(
                objectionKey,
                "task_concludeObjection",
                Inputs.with("result", "upheld").and("conclusion", "Ý kiến đúng. Đưa hộ ra khỏi danh sách."));
        desks.issueDocuments(objectionKey);
    }

    void filesScans(String caseKey, String by, String confirmedBy) {
        desks.fileScans(caseKey, by, confirmedBy);
    }

    /** Every document that the case waits for goes out. */
    void issues(String caseKey) {
        desks.issueDocuments(caseKey);
    }

    private RoundFile round(String key) {
        return rounds.find(key).orElseThrow();
    }
}

package vn.chungtay.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The folder of the embedded database, before a server is started on it. */
record DataFolder(Path path) {

    /** Major version of the PostgreSQL that the jar carries; a test compares it with the running server. */
    static final String POSTGRES = "18";

    void requireOurVersion() {
        Path file = path.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String found = lines(file).get(0).strip();
        if (!found.equals(POSTGRES)) {
            throw new CannotStart(
                    "Thư mục dữ liệu %s thuộc PostgreSQL %s, chương trình này dùng PostgreSQL %s: hãy xóa thư mục nếu"
                                    .formatted(path, found, POSTGRES)
                            + " chỉ có dữ liệu dùng thử, hoặc đặt chungtay.data-dir khác.",
                    "The data folder belongs to PostgreSQL %s, this program carries PostgreSQL %s: delete the folder"
                                    .formatted(found, POSTGRES)
                            + " if it holds trial data only, or set another chungtay.data-dir.");
        }
    }

    /** The library holds a lock on this file as long as its process lives. */
    void requireNoOtherOwner() {
        Path file = path.resolve("epg-lock");
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new CannotStart(
                        "Thư mục dữ liệu %s đang được một chương trình Chung Tay khác dùng.".formatted(path),
                        "The data folder is in use by another running Chung Tay.");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops the server that a killed application left behind; without this the next start would wait and fail. */
    void stopOrphan() {
        Path file = path.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long id = Long.parseLong(lines(file).get(0).strip());
        ProcessHandle.of(id).filter(DataFolder::isPostgres).ifPresent(orphan -> {
            orphan.destroy();
            orphan.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        });
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

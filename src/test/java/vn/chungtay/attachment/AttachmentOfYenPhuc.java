package vn.chungtay.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.ForeignIds;

class AttachmentOfYenPhuc implements ForeignIds {

    private final Attachments attachments;
    private final TransactionTemplate transaction;

    AttachmentOfYenPhuc(Attachments attachments, PlatformTransactionManager transactions) {
        this.attachments = attachments;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String variable() {
        return "attachmentId";
    }

    @Override
    public String foreignId() {
        return transaction.execute(status -> String.valueOf(attachments
                .store("scope-probe", "1", "VQ.YENPHUC", "Ảnh nhà", "nha.png", png())
                .id()));
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}

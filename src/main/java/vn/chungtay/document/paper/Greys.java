package vn.chungtay.document.paper;

import com.google.zxing.LuminanceSource;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A picture as the reader of QR codes wants it: one byte of grey a point. */
final class Greys extends LuminanceSource {

    private final byte[] greys;

    Greys(BufferedImage picture) {
        super(picture.getWidth(), picture.getHeight());
        BufferedImage grey = new BufferedImage(getWidth(), getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = grey.createGraphics();
        brush.drawImage(picture, 0, 0, null);
        brush.dispose();
        greys = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
        byte[] target = row != null && row.length >= getWidth() ? row : new byte[getWidth()];
        System.arraycopy(greys, y * getWidth(), target, 0, getWidth());
        return target;
    }

    @Override
    public byte[] getMatrix() {
        return Arrays.copyOf(greys, greys.length);
    }
}

package vn.chungtay.attachment;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.chungtay.platform.Refusal;

/**
 * A photo drawn anew: only its pixels survive, turned upright; position, device and time of the camera don't. Very
 * large ones are thinned out to about {@value #LONGEST_SIDE} pixels a side.
 */
final class Picture {

    private static final int LONGEST_SIDE = 4096;
    private static final long MOST_PIXELS = 120_000_000L;
    private static final float QUALITY = 0.88f;

    private Picture() {}

    static byte[] cleaned(byte[] content, FileType type) {
        String format = type == FileType.PNG ? "png" : "jpeg";
        Orientation orientation = type == FileType.JPEG ? Orientation.of(content) : new Orientation(1);
        try {
            BufferedImage upright = redraw(read(content, format), orientation);
            return write(upright, format);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(
                    "Không đọc được ảnh: tệp bị hỏng hoặc có kiểu màu lạ. Hãy chụp lại hoặc lưu lại ở dạng JPG.");
        }
    }

    private static BufferedImage read(byte[] content, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new Refusal("Ảnh quá lớn (trên 120 triệu điểm ảnh): hãy thu nhỏ rồi tải lên.");
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = (Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE;
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage redraw(BufferedImage image, Orientation orientation) {
        boolean swap = orientation.swapsSides();
        BufferedImage upright = new BufferedImage(
                swap ? image.getHeight() : image.getWidth(),
                swap ? image.getWidth() : image.getHeight(),
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(image, orientation.upright(image.getWidth(), image.getHeight()), null);
        canvas.dispose();
        return upright;
    }

    private static byte[] write(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

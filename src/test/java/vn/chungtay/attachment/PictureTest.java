package vn.chungtay.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.platform.Refusal;

/** The sample is 60 by 40, red above, blue below. */
class PictureTest {

    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, 30, 5",
        "2, 60, 40, 30, 5",
        "3, 60, 40, 30, 35",
        "4, 60, 40, 30, 35",
        "5, 40, 60, 5, 30",
        "6, 40, 60, 35, 30",
        "7, 40, 60, 35, 30",
        "8, 40, 60, 5, 30"
    })
    void aTurnedPhotoStandsUpright(int orientation, int width, int height, int redX, int redY) throws IOException {
        BufferedImage upright = read(Picture.cleaned(Samples.photo(orientation), FileType.JPEG));

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        assertThat(new Color(upright.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(width - 1 - redX, height - 1 - redY)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void aPngKeepsItsPixels() throws IOException {
        BufferedImage kept = read(Picture.cleaned(Samples.png(), FileType.PNG));

        assertThat(kept.getRGB(30, 5)).isEqualTo(Color.RED.getRGB());
        assertThat(kept.getRGB(30, 35)).isEqualTo(Color.BLUE.getRGB());
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefused() {
        byte[] bomb = Samples.png();
        ByteBuffer.wrap(bomb).putInt(16, 20_000).putInt(20, 20_000);

        assertThatThrownBy(() -> Picture.cleaned(bomb, FileType.PNG)).isInstanceOf(Refusal.class);
    }

    @Test
    void aDamagedExifPartLeavesThePhotoAsItIs() {
        byte[] photo = Samples.photo(6);
        ByteBuffer.wrap(photo).putInt(16, Integer.MAX_VALUE);

        assertThat(Orientation.of(photo)).isEqualTo(new Orientation(1));
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }
}

package vn.chungtay.tasklist;

import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;

/**
 * What the list of tasks tells about a task.
 *
 * @param about whom or what it concerns, e.g. "12 hộ, đợt 1" or "Hộ Nông Văn Mẫu"
 * @param placeUnitId the commune of the case
 * @param placeName the commune's short name, e.g. "Điềm He"
 * @param casePath the page of the case, e.g. "/dot-xet/DX-2025-VQ-0003"
 */
public record TaskDescription(
        String about,
        String placeUnitId,
        String placeName,
        @Nullable Dong amount,
        String casePath) {}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_samples.h"

#include <cmath>
#include <opencv2/core.hpp>

#include "storage/png_file.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

namespace haetae::ui {
namespace {

/// Makes rows with falling ids and times. *value*
class Shift {
public:
    LogRow& add(RowKind kind, const char* what, const char* camera, int secondsBefore)
    {
        LogEntry entry;
        entry.id = RowId{next_--};
        entry.rowHash = "9f2c51e07ab4c3d8";
        entry.row.uuid = "row-" + std::to_string(entry.id.value);
        entry.row.kind = kind;
        entry.row.what = what;
        entry.row.actor = "haetae";
        entry.row.camera = CameraId{camera};
        entry.row.at.wall = sampleNow() - std::chrono::seconds(secondsBefore);
        entry.row.simulated = true;
        rows_.push_back(std::move(entry));
        return rows_.back().row;
    }
    LogRow& addReading(const char* verdict, double skin, double u95, int secondsBefore,
        RowKind kind = RowKind::Person, const char* camera = "east")
    {
        LogRow& row =
            add(kind, kind == RowKind::Person ? "measured" : "raised", camera, secondsBefore);
        row.verdict = verdict;
        row.skin = Celsius::degrees(skin);
        row.oralEquivalent = Celsius::degrees(skin + 0.98);
        row.u95 = TempDelta::kelvins(u95);
        row.limit = Celsius::degrees(37.5);
        row.siteOffset = TempDelta::kelvins(0.98);
        row.site = "whole_face_maximum";
        row.referenceRaw = Celsius::degrees(35.41);
        row.referenceSet = Celsius::degrees(35.02);
        row.reasons = "offset_provisional";
        row.detail = R"({"frames":34,"uncertainty":{"noise":0.03,"reference":0.11,)"
                     R"("spatial_resolution":0.12},"spatial_bias_k":-0.07,"notes":"glasses mask"})";
        return row;
    }
    LogRow& addAlarm(const char* uuid, double skin, int secondsBefore, const char* camera)
    {
        LogRow& row = addReading("elevated", skin, 0.4, secondsBefore, RowKind::Alarm, camera);
        row.alarmUuid = uuid;
        row.alarmKind = "elevated_temperature";
        row.condition = "active";
        row.handling = "new";
        row.outcome = "none";
        return row;
    }
    std::vector<LogEntry> take() { return std::move(rows_); }

private:
    std::int64_t next_ = 412;
    std::vector<LogEntry> rows_;
};

void addHandling(Shift& shift, const char* what, const char* handling, const char* outcome,
    const char* actor, int secondsBefore)
{
    LogRow& row = shift.add(RowKind::Handling, what, "west", secondsBefore);
    row.alarmUuid = "alarm-1";
    row.actor = actor;
    row.condition = "cleared";
    row.handling = handling;
    row.outcome = outcome;
}

bool matches(const LogFilter& filter, const LogRow& row)
{
    const auto& kinds = filter.kinds;
    return (!filter.from || row.at.wall >= *filter.from) && (!filter.to || row.at.wall < *filter.to)
        && (kinds.empty() || std::find(kinds.begin(), kinds.end(), row.kind) != kinds.end())
        && (filter.camera.empty() || row.camera.value == filter.camera)
        && (filter.verdict.empty() || row.verdict == filter.verdict)
        && (filter.handling.empty() || row.handling == filter.handling)
        && (filter.actor.empty() || row.actor == filter.actor)
        && (filter.text.empty()
            || (row.actor + " " + row.reasons + " " + row.what + " " + row.detail).find(filter.text)
                != std::string::npos);
}

LogAnswer answer(const SampleLog& log, const LogQuestion& question)
{
    LogAnswer answer;
    for (const LogEntry& entry : log.rows()) {
        if (matches(question.filter, entry.row))
            answer.rows.push_back(entry);
        if (!entry.row.alarmUuid.empty())
            answer.related.push_back(entry);
    }
    answer.totals = {412, 388, 2, 0, 1, 0, {}, {}, {}, {}};
    return answer;
}

} // namespace

WallTime sampleNow()
{
    const QDateTime time(QDate(2026, 11, 22), QTime(9, 41, 27));
    return WallTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

std::vector<LogEntry> sampleRows()
{
    Shift shift;
    shift.addAlarm("alarm-2", 37.12, 7, "east").count = 2;
    shift.addReading("normal", 35.62, 0.3, 11);
    shift.addReading("recheck", 36.42, 0.3, 31, RowKind::Person, "west");
    LogRow& covered = shift.add(RowKind::System, "reference_changed", "basement", 64);
    covered.detail = R"({"before":"trusted","now":"covered"})";
    LogRow& far = shift.addReading("unmeasurable", 34.4, 0.8, 72);
    far.what = "not_measured";
    far.reasons = "too_far uncertainty_too_large offset_provisional";
    shift.addReading("normal", 35.81, 0.3, 90).offsetProvisional = false;
    shift.addReading("normal", 35.55, 0.3, 133, RowKind::Person, "west");
    LogRow& cold = shift.addReading("unmeasurable", 31.9, 0.3, 160);
    cold.what = "not_measured";
    cold.reasons = "too_cold offset_provisional";
    addHandling(shift, "false_alarm", "closed", "false_alarm", "kim", 1610);
    addHandling(shift, "acknowledged", "acknowledged", "none", "kim", 1650);
    shift.addAlarm("alarm-1", 37.32, 1660, "west");
    LogRow& setting = shift.add(RowKind::Setting, "setting_changed", "", 3900);
    setting.actor = "park";
    setting.simulated = false;
    setting.detail = R"({"after":"37.5","before":"37.6","key":"rule.limit_c",)"
                     R"("reason":"site rule 4"})";
    shift.add(RowKind::System, "started", "", 4000).detail = R"({"version":"0.1.0"})";
    shift.addReading("normal", 35.7, 0.3, 86400);
    return shift.take();
}

std::vector<ShownPicture> samplePictures()
{
    cv::Mat heat(60, 50, CV_16UC1);
    cv::Mat light(90, 75, CV_8UC3, cv::Scalar(70, 60, 50));
    for (int y = 0; y < heat.rows; ++y) {
        for (int x = 0; x < heat.cols; ++x) {
            const double face = std::hypot((x - 25) / 16.0, (y - 30) / 22.0);
            heat.at<std::uint16_t>(y, x) = static_cast<std::uint16_t>(face < 1 ? 30900 : 29600);
        }
    }
    for (int y = 15; y < 75; ++y) {
        for (int x = 15; x < 60; ++x) {
            if (std::hypot((x - 37) / 22.0, (y - 45) / 30.0) < 1)
                light.at<cv::Vec3b>(y, x) = {150, 180, 220};
        }
    }
    return {{PictureKind::ThermalCrop, sampleNow(), *pngOf(heat)},
        {PictureKind::VisiblePicture, sampleNow(), *pngOf(light)}};
}

OpenLogReader readerOf(std::shared_ptr<SampleLog> log)
{
    return [log]() -> Result<LogReader> {
        if (log->broken)
            return fail(ErrorKind::NotFound, "haetae.db", "no such file", "check the disk");
        return LogReader([log](const LogQuestion& question) -> Result<LogAnswer> {
            if (log->broken)
                return fail(ErrorKind::Corrupt, "haetae.db", "malformed page 7", "restore it");
            LogAnswer said = answer(*log, question);
            said.origin = log->origin;
            if (question.part == LogQuestion::Part::Whole)
                said.pictures = log->pictures();
            return said;
        });
    };
}

} // namespace haetae::ui

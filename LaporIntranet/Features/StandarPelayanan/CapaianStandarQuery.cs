using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;

namespace LaporIntranet.Features.StandarPelayanan;

/// <summary>A promised time next to what was achieved.</summary>
/// <param name="Janji">Hari kerja of the standard, or null.</param>
/// <param name="Batas">The limits the app counts by, of the policy in force: "5, 14 atau 60 hari kerja"; null where it has none.</param>
/// <param name="Sama">True when promise and limit are one and the same number.</param>
/// <param name="Capaian">Limits kept this year; null where none is counted.</param>
public sealed record BarisCapaian(string Tahap, int? Janji, string? Batas, bool Sama, KepatuhanJam? Capaian);

/// <summary>Promises and achievement of a year.</summary>
/// <param name="Angka">Mean and median days to the answer among them.</param>
public sealed record CapaianStandar(Periode Periode, IReadOnlyList<BarisCapaian> Baris, AngkaPengaduan Angka);

/// <summary>Puts the promised times next to what was achieved this year; a unit sees its own.</summary>
public sealed class CapaianStandarQuery(AngkaQuery angka, KepatuhanQuery kepatuhan, WaktuBerlaku waktu, Jam jam)
{
    /// <summary>This year up to today.</summary>
    /// <returns><c>akses.*</c> for an office without the right.</returns>
    public async Task<Hasil<CapaianStandar>> AmbilAsync(Pelaku pelaku, JanjiStandar janji, CancellationToken ct)
    {
        var tahun = Periode.Memuat(JenisPeriode.Tahun, jam.HariIni);
        var jumlah = await angka.AmbilAsync(pelaku, SaringanAngka.Untuk(tahun), ct);
        if (!jumlah.Berhasil) { return Hasil<CapaianStandar>.Gagal(jumlah.DaftarGalat); }
        var ditepati = (await kepatuhan.AmbilAsync(pelaku, SaringanAngka.Untuk(tahun), ct)).Nilai ?? [];
        return new CapaianStandar(tahun,
        [
            // Where a policy has no limit of its own for the disposition, that of the verification ends with it.
            Baris("Verifikasi dan penerusan ke unit", janji.Disposisi, Enum.GetValues<Klasifikasi>().Any(k => waktu.Kebijakan.Aturan(JenisTenggat.Disposisi, k) is not null) ? JenisTenggat.Disposisi : JenisTenggat.Verifikasi, ditepati),
            Baris("Tindak lanjut dan jawaban unit", janji.Tanggapan, JenisTenggat.Penyelesaian, ditepati),
            Baris("Selesai bila tidak ada balasan", janji.Penutupan, JenisTenggat.Penutupan, ditepati),
        ], jumlah.Nilai);
    }

    private BarisCapaian Baris(string tahap, int? janji, JenisTenggat jenis, IReadOnlyList<KepatuhanJam> ditepati)
    {
        var batas = Enum.GetValues<Klasifikasi>().Select(k => waktu.Kebijakan.Aturan(jenis, k)).Where(a => a?.Jumlah is not null)
            .Select(a => (Jumlah: a!.Jumlah!.Value, a.Satuan)).Distinct().OrderBy(a => a.Jumlah).ToList();
        var kata = batas.Count == 0 ? null : $"{string.Join(", ", batas.Select(b => b.Jumlah))} {(batas.All(b => b.Satuan == SatuanWaktu.HariKerja) ? "hari kerja" : batas.All(b => b.Satuan == SatuanWaktu.HariKalender) ? "hari kalender" : "hari")}";
        return new(tahap, janji, kata, batas.Count == 1 && batas[0].Jumlah == janji && batas[0].Satuan == SatuanWaktu.HariKerja, ditepati.FirstOrDefault(d => d.Jenis == jenis));
    }
}

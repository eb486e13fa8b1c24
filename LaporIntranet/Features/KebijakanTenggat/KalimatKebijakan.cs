using LaporIntranet.Data.Seed;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>What the pages say about a policy and its rules.</summary>
public static class KalimatKebijakan
{
    private static readonly Dictionary<string, string> Peraturan = new(StringComparer.Ordinal)
    {
        ["barito-timur"] = "Keputusan Bupati Barito Timur 180/377/HUK/2023",
        ["tanah-laut"] = "Peraturan Bupati Tanah Laut 118/2020",
        ["buton"] = "Peraturan Bupati Buton 15/2019",
        ["empat-lawang"] = "Standar Pelayanan Empat Lawang 2024",
        ["kotawaringin-timur"] = "Peraturan Bupati Kotawaringin Timur 3/2022",
    };

    /// <summary>Whose numbers a version uses, and why.</summary>
    /// <param name="bawaan">Version 1 of the same kabupaten: it says whether its regulation has day limits at all.</param>
    public static string Angka(KebijakanWaktu kebijakan, KebijakanWaktu bawaan)
    {
        var peraturan = Peraturan.GetValueOrDefault(kebijakan.Kode);
        if (kebijakan.AcuanKode is not { } acuan) { return $"Memakai angka {peraturan ?? "peraturannya sendiri"}."; }
        var pedoman = string.Equals(acuan, KebijakanBawaan.AcuanAwal, StringComparison.Ordinal) ? " (pedoman nasional)" : "";
        return bawaan.AcuanKode is null ? $"Memakai angka {kebijakan.AcuanNama}{pedoman}, bukan angka {peraturan}."
            : peraturan is null ? $"Peraturan {kebijakan.Nama} belum dimuat pada aplikasi ini; memakai angka {kebijakan.AcuanNama}{pedoman}."
            : $"{peraturan} tidak menetapkan batas hari; memakai angka {kebijakan.AcuanNama}{pedoman}.";
    }

    /// <summary>Where a version stands: "berlaku sejak …", "akan berlaku mulai …", "rancangan".</summary>
    public static string Keadaan(KeadaanVersi keadaan, DateOnly? dari) => keadaan switch
    {
        KeadaanVersi.Rancangan => "Rancangan, belum berlaku",
        KeadaanVersi.Terjadwal => $"Berlaku mulai {FormatTanggal.Panjang(dari!.Value)}",
        KeadaanVersi.Berlaku => dari!.Value.Year <= 2000 ? "Berlaku sejak awal aplikasi" : $"Berlaku sejak {FormatTanggal.Panjang(dari.Value)}",
        _ => dari!.Value.Year <= 2000 ? "Pernah berlaku sejak awal aplikasi" : $"Pernah berlaku sejak {FormatTanggal.Panjang(dari.Value)}",
    };

    /// <summary>"diubah dari 5 hari kerja" when an edited amount differs from the regulation's, else null.</summary>
    public static string? Diubah(AturanWaktu aturan, DataAcuan acuan) =>
        acuan.Aturan.TryGetValue(aturan.Id, out var asal) && (asal.Jumlah, asal.Satuan) != (aturan.Jumlah, aturan.Satuan) ? $"diubah dari {Angka(asal)}" : null;

    /// <summary>"5 hari kerja", or the regulation's own words where it gives no number.</summary>
    public static string Angka(AturanWaktu aturan) => aturan is { Jumlah: { } jumlah, Satuan: { } satuan }
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{jumlah} {satuan.Nama()}")
        : "tanpa angka";

    /// <summary>A rule in one line for a list of choices: "BU-03 Buton, 10 hari kalender: Pasal 11 …".</summary>
    public static string Pilihan(AturanWaktu aturan) => $"{aturan.Id} {aturan.Kabupaten}, {Angka(aturan)} ({PasalPendek(aturan)})";

    /// <summary>The article without the name of the regulation.</summary>
    public static string PasalPendek(AturanWaktu aturan)
    {
        var mulai = new[] { ", Lampiran", ", Pasal", ", Menimbang" }.Select(kata => aturan.Sumber.IndexOf(kata, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(-2).Min();
        return aturan.Sumber[(mulai + 2)..];
    }

    /// <summary>What a place holds, for a comparison: "7 hari kerja sejak didisposisikan (BU-02)".</summary>
    public static string Isi(AturanWaktu? aturan) => aturan is null ? "Tidak ada batas" : $"{aturan.Lamanya()} ({aturan.Id})";
}

/// <summary>Where a version of a policy stands on a day.</summary>
public enum KeadaanVersi
{
    /// <summary>A draft.</summary>
    Rancangan,
    /// <summary>Put in force from a later day.</summary>
    Terjadwal,
    /// <summary>New cases start under it.</summary>
    Berlaku,
    /// <summary>A later version has taken its place; running cases may still be under it.</summary>
    Lampau,
}

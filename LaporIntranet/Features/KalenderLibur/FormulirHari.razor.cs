using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>Adds or changes one day off, or says anew where the year's list comes from. Nothing is saved here: the effect is shown first.</summary>
public sealed partial class FormulirHari : FormulirUsulan
{
    private Dictionary<string, string> _awal = new(StringComparer.Ordinal);
    private IReadOnlyList<Galat> _galat = [];

    /// <summary>The year; loaded.</summary>
    [Parameter, EditorRequired]
    public IsiTahun Tahun { get; set; } = null!;

    /// <summary>The day that is changed; null adds one.</summary>
    [Parameter]
    public HariLibur? Lama { get; set; }

    /// <summary>True when the days stay as they are.</summary>
    [Parameter]
    public bool HanyaDasar { get; set; }

    /// <summary>The proposal that is taken up again, or null.</summary>
    [Parameter]
    public UbahHari? Awal { get; set; }

    private string Kunci => $"kalender-hari:{Tahun.Tahun}:{(HanyaDasar ? "dasar" : Lama is null ? "baru" : KalenderPage.KodeHari(Lama))}";

    private string Judul => HanyaDasar ? $"Ubah dasar hari libur {Tahun.Tahun}" : Lama is null ? $"Tambah hari libur {Tahun.Tahun}" : $"Ubah {FormatTanggal.HariPanjang(Lama.Tanggal)}";

    private string BantuanDasar => HanyaDasar && Tahun.Bawaan
        ? "Tulis naskah resmi yang sudah Anda periksa. Peringatan daftar bawaan hilang sesudah dasarnya berubah."
        : "Naskah penetapannya. Tambahkan keputusan daerah bila harinya hanya libur di daerah.";

    private string Nilai(string bidang) => _awal.GetValueOrDefault(bidang) ?? "";

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan)
    {
        var (mulai, dasar) = Awal is { } a && a.Tahun == Tahun.Tahun && a.Lama == Lama ? (a.Baru ?? Lama, a.Dasar ?? Tahun.Dasar) : (Lama, Tahun.Dasar);
        _awal = new(StringComparer.Ordinal)
        {
            ["Tanggal"] = mulai is null ? "" : KodeAlamat.Tulis(mulai.Tanggal),
            ["Nama"] = mulai?.Nama ?? "",
            ["Jenis"] = (mulai?.Jenis ?? JenisLibur.LiburNasional).ToString(),
            ["Dasar"] = dasar ?? "",
        };
        foreach (var (bidang, isi) in tersimpan) { _awal[bidang] = isi; }
    }

    private Task KirimAsync() => UsulkanAsync(
        async isian =>
        {
            var perubahan = Baca(isian);
            return perubahan.Berhasil ? await Penyusun.SusunAsync(Pelaku, perubahan.Nilai, CancellationToken.None) : Hasil<Pratinjau>.Gagal(perubahan.DaftarGalat);
        },
        galat => _galat = [.. galat.Select(KeBidang)]);

    private Hasil<UbahHari> Baca(Dictionary<string, string> isian)
    {
        var teks = isian.GetValueOrDefault("Dasar")?.Trim() ?? "";
        var dasar = string.Equals(teks, Tahun.Dasar, StringComparison.Ordinal) ? null : teks;
        if (HanyaDasar) { return new UbahHari(Tahun.Tahun, null, null, dasar); }
        var galat = new List<Galat>();
        if (!DateOnly.TryParseExact(isian.GetValueOrDefault("Tanggal"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal)) { galat.Add(Galat.Wajib("Tanggal", "Tanggal")); }
        if (!Enum.TryParse<JenisLibur>(isian.GetValueOrDefault("Jenis"), out var jenis)) { galat.Add(Galat.Wajib("Jenis", "Jenis")); }
        var nama = isian.GetValueOrDefault("Nama")?.Trim() ?? "";
        if (nama.Length == 0) { galat.Add(Galat.Wajib("Nama", "Nama hari libur")); }
        return galat.Count > 0 ? Hasil<UbahHari>.Gagal(galat) : new UbahHari(Tahun.Tahun, Lama, new(tanggal, nama, jenis), dasar);
    }

    private static Galat KeBidang(Galat g) => g.Bidang is "Hari" ? g with { Bidang = "Nama" } : g;
}

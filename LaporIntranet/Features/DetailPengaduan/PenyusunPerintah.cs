using System.Globalization;
using LaporIntranet.Access;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Turns what stands in a form into the command of its action. The rules are checked by the command, not here.</summary>
public static class PenyusunPerintah
{
    /// <summary>The command.</summary>
    /// <param name="isian">Texts by field name; a missing one is empty.</param>
    public static PerintahPengaduan Susun(Tindakan tindakan, long id, int versi, Guid kunci, IReadOnlyDictionary<string, string> isian)
    {
        var teks = Ambil("Teks");
        return tindakan switch
        {
            Tindakan.Verifikasi => new PerintahVerifikasi(id, versi, kunci, teks),
            Tindakan.MintaKelengkapan => new PerintahMintaKelengkapan(id, versi, kunci, teks),
            Tindakan.TerimaKelengkapan => new PerintahTerimaKelengkapan(id, versi, kunci, teks),
            Tindakan.Disposisikan => new PerintahDisposisikan(id, versi, kunci, Angka(Ambil("PasanganId")), teks),
            Tindakan.TanggapiLangsung => new PerintahTanggapiLangsung(id, versi, kunci, teks),
            Tindakan.Arsipkan => new PerintahArsipkan(id, versi, kunci, teks),
            Tindakan.TeruskanKeNasional => new PerintahTeruskanKeNasional(id, versi, kunci, teks),
            Tindakan.CatatBalasan => new PerintahCatatBalasan(id, versi, kunci, teks, Ambil("PerluTindakLanjut") is "true"),
            Tindakan.Selesaikan => new PerintahSelesaikan(id, versi, kunci, Ambil("Sebab"), Enum<HasilPenyelesaian>(Ambil("Hasil")), Ambil("AlasanHasil")),
            Tindakan.BukaKembali => new PerintahBukaKembali(id, versi, kunci, Enum<StatusPengaduan>(Ambil("Ke")), teks),
            Tindakan.KirimResponsAwal => new PerintahKirimResponsAwal(id, versi, kunci, teks),
            Tindakan.TeruskanKePejabat => new PerintahTeruskanKePejabat(id, versi, kunci, teks),
            Tindakan.AjukanJawaban => new PerintahAjukanJawaban(id, versi, kunci, teks, Periksa()),
            Tindakan.TulisJawaban => new PerintahTulisJawaban(id, versi, kunci, teks, Periksa()),
            Tindakan.Setujui => new PerintahSetujui(id, versi, kunci, Periksa()),
            Tindakan.Perbaiki => new PerintahPerbaiki(id, versi, kunci, teks),
            Tindakan.KirimJawaban => new PerintahKirimJawaban(id, versi, kunci, Periksa()),
            Tindakan.KirimKabar => new PerintahKirimKabar(id, versi, kunci, teks),
            Tindakan.Kembalikan => new PerintahKembalikan(id, versi, kunci, teks, Angka(Ambil("UsulUnit"))),
            Tindakan.CatatNomorSp4n => new PerintahCatatNomorSp4n(id, versi, kunci, Ambil("NomorSp4n")),
            _ => throw new ArgumentOutOfRangeException(nameof(tindakan), tindakan, null),
        };

        string Ambil(string nama) => isian.GetValueOrDefault(nama) ?? "";
        bool Dicentang(string nama) => Ambil(nama) is "true";
        DaftarPeriksa Periksa() => new(
            Dicentang(nameof(DaftarPeriksa.MenjawabSubstansi)), Dicentang(nameof(DaftarPeriksa.BuktiCukup)), Dicentang(nameof(DaftarPeriksa.JanjiJelas)),
            Ambil(nameof(DaftarPeriksa.Tuntas)) switch { "true" => true, "false" => false, _ => null },
            DateOnly.TryParseExact(Ambil(nameof(DaftarPeriksa.JanjiTanggal)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var janji) ? janji : null,
            [.. isian.Where(i => i.Key.StartsWith(PemeriksaJawaban.AwalanTerima, StringComparison.Ordinal) && i.Value is "true").Select(i => i.Key)]);
    }

    private static int? Angka(string teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : null;

    private static T? Enum<T>(string teks) where T : struct, Enum => System.Enum.TryParse<T>(teks, out var nilai) && System.Enum.IsDefined(nilai) ? nilai : null;
}

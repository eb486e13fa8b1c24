using System.Globalization;
using System.Text.Json;
using LaporIntranet.Data.Seed;

namespace LaporIntranet.CommandLine;

/// <summary><c>tenggat --aturan TL-05 --mulai 2026-03-13T09:00</c>: the limit of a rule from a local start.</summary>
internal static class PerintahTenggat
{
    private const string Contoh = "Contoh: tenggat --aturan TL-05 --mulai 2026-03-13T09:00";
    private const string BentukHari = "yyyy-MM-dd", BentukSaat = "yyyy-MM-dd'T'HH:mm", BentukDetik = "yyyy-MM-dd'T'HH:mm:ss";
    private static readonly string[] Bentuk = [BentukHari, BentukSaat, BentukDetik];

    /// <summary>The answer, or the refusal: an unknown rule, a rule without an amount, a bad date.</summary>
    public static JawabanPerintah Jawab(IReadOnlyList<string> argumen, DataAcuan acuan, KalenderKerja kalender)
    {
        if (!Pilihan.Baca(argumen, ["--aturan", "--mulai"], out var nilai, out var pesan)) { return JawabanPerintah.Tolak($"{pesan} {Contoh}"); }
        var (id, teks) = (nilai[0], nilai[1]);
        if (!acuan.Aturan.TryGetValue(id.ToUpperInvariant(), out var aturan))
        {
            return JawabanPerintah.Tolak($"Aturan \"{id}\" tidak dikenal. Aturan yang ada: {string.Join(", ", acuan.Aturan.Keys)}.");
        }
        if (aturan is not { Jumlah: not null, Satuan: { } satuan })
        {
            return JawabanPerintah.Tolak($"Aturan {aturan.Id} tidak memuat jumlah waktu, sehingga tenggatnya tidak dapat dihitung ({aturan.Sumber}).");
        }
        if (!DateTime.TryParseExact(teks, Bentuk, CultureInfo.InvariantCulture, DateTimeStyles.None, out var mulai))
        {
            return JawabanPerintah.Tolak($"Tanggal mulai \"{teks}\" tidak dapat dibaca. Tulis tanggal setempat tanpa zona waktu. {Contoh}");
        }
        if (mulai.Year is < Pilihan.TahunAwal or > Pilihan.TahunAkhir)
        {
            return JawabanPerintah.Tolak($"Tanggal mulai \"{teks}\" di luar tahun {Pilihan.TahunAwal} sampai {Pilihan.TahunAkhir}.");
        }

        var hasil = PenghitungTenggat.Hitung(aturan, mulai, kalender);
        return new(new Jawaban(
            aturan.Id, teks, Teks(hasil), JsonNamingPolicy.CamelCase.ConvertName(satuan.ToString()), hasil.HariDilewati, aturan.Sumber, hasil.Sementara ? true : null));
    }

    private static string Teks(HasilHitung hasil) => hasil.Pukul is { } pukul
        ? hasil.Batas.ToDateTime(pukul).ToString(pukul.Second == 0 ? BentukSaat : BentukDetik, CultureInfo.InvariantCulture)
        : hasil.Batas.ToString(BentukHari, CultureInfo.InvariantCulture);

    private sealed record Jawaban(string Aturan, string Mulai, string Batas, string Satuan, IReadOnlyList<HariDilewati> HariDilewati, string Dasar, bool? Sementara);
}

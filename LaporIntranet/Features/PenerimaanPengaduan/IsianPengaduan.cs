using System.Globalization;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>The intake form as the browser sends it: texts by field name. The names are the properties of <see cref="DataPengaduan"/> and <see cref="Pelapor"/>.</summary>
public static class IsianPengaduan
{
    /// <summary>Which draft it is; one per office.</summary>
    public const string KunciKonsep = "pengaduan-baru";

    /// <summary>The hidden field with the key of the form: it travels with the draft, so that a reload does not write the case twice.</summary>
    public const string Kunci = "Kunci";

    private const string PolaTanggal = "yyyy-MM-dd";

    /// <summary>Reads and checks the texts.</summary>
    /// <param name="hariIni">Local date in the kabupaten's zone.</param>
    /// <returns>The data, or one <see cref="Galat"/> per wrong field.</returns>
    public static Hasil<DataPengaduan> Baca(IReadOnlyDictionary<string, string> isian, DateOnly hariIni)
    {
        var teksTanggal = Teks(isian, nameof(DataPengaduan.TanggalKejadian));
        var hasil = new DataPengaduan(
            Pilihan<KanalPengaduan>(isian, nameof(DataPengaduan.Kanal)), Pilihan<Klasifikasi>(isian, nameof(DataPengaduan.Klasifikasi)),
            Angka(isian, nameof(DataPengaduan.KategoriId)), Teks(isian, nameof(DataPengaduan.Pokok)), Teks(isian, nameof(DataPengaduan.Isi)),
            Teks(isian, nameof(DataPengaduan.Kecamatan)), Teks(isian, nameof(DataPengaduan.Desa)), Tanggal(teksTanggal), Teks(isian, nameof(DataPengaduan.NomorSp4n)),
            new(Teks(isian, nameof(Pelapor.Nama)), Teks(isian, nameof(Pelapor.Kontak)), Teks(isian, nameof(Pelapor.Nik))),
            Centang(isian, nameof(DataPengaduan.Anonim)), Centang(isian, nameof(DataPengaduan.Rahasia)), Teks(isian, nameof(DataPengaduan.KelompokRentan))).Periksa(hariIni);
        return teksTanggal.Length > 0 && Tanggal(teksTanggal) is null
            ? Hasil<DataPengaduan>.Gagal([.. hasil.DaftarGalat, Galat.Isian(nameof(DataPengaduan.TanggalKejadian), "Tanggal kejadian tidak terbaca. Isi hari, bulan, dan tahunnya.")])
            : hasil;
    }

    /// <summary>Reads whom the complaint is about; null when nothing was said of anybody.</summary>
    public static IsianTerlapor? BacaTerlapor(IReadOnlyDictionary<string, string> isian)
    {
        var (kode, posisi, apip) = (Teks(isian, "Terlapor"), Teks(isian, "PosisiTerlapor"), Centang(isian, "Apip"));
        return kode.Length == 0 && posisi.Length == 0 && !apip ? null : new(kode.Length == 0 ? null : kode, posisi, apip);
    }

    /// <summary>The text of a field; empty when it is absent.</summary>
    public static string Teks(IReadOnlyDictionary<string, string> isian, string nama) => isian.GetValueOrDefault(nama, "");

    /// <summary>True for a ticked box.</summary>
    public static bool Centang(IReadOnlyDictionary<string, string> isian, string nama) => Teks(isian, nama) is "true";

    /// <summary>The chosen value of a list whose options carry the number of the value; null when none is chosen.</summary>
    public static T? Pilihan<T>(IReadOnlyDictionary<string, string> isian, string nama)
        where T : struct, Enum => Angka(isian, nama) is { } angka ? (T)Enum.ToObject(typeof(T), angka) : null;

    private static int? Angka(IReadOnlyDictionary<string, string> isian, string nama) =>
        int.TryParse(Teks(isian, nama), NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : null;

    private static DateOnly? Tanggal(string teks) =>
        DateOnly.TryParseExact(teks, PolaTanggal, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) ? tanggal : null;
}

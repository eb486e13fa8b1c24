using System.IO.Compression;
using System.Text;
using LaporIntranet.Files;

namespace LaporIntranet.Tests.Features.ImporStruktur;

/// <summary>A workbook of a structure that a test may spoil before it is written.</summary>
internal sealed class BukuUji
{
    /// <summary>Rows by sheet, in the order of the sheets.</summary>
    public Dictionary<string, List<Dictionary<string, object?>>> Baris { get; } = new(StringComparer.Ordinal);

    /// <summary>Columns by sheet.</summary>
    public Dictionary<string, List<string>> Kolom { get; } = KolomSusunan.Lembar.ToDictionary(l => l.Key, l => l.Value.ToList(), StringComparer.Ordinal);

    /// <summary>Changes the parts of the finished package.</summary>
    public Action<ZipArchive>? Paket { get; set; }

    public List<Dictionary<string, object?>> Keputusan => Baris[KolomSusunan.Keputusan];
    public List<Dictionary<string, object?>> Pimpinan => Baris[KolomSusunan.Pimpinan];
    public List<Dictionary<string, object?>> Unit => Baris[KolomSusunan.Unit];
    public List<Dictionary<string, object?>> Pasangan => Baris[KolomSusunan.Pasangan];

    public static BukuUji Dari(SusunanStruktur s)
    {
        static Dictionary<string, object?> Salin(IReadOnlyDictionary<string, object?> b) => new(b, StringComparer.Ordinal);
        var buku = new BukuUji();
        buku.Baris[KolomSusunan.Keputusan] = [Salin(KolomSusunan.Isi(s.Keputusan))];
        buku.Baris[KolomSusunan.Pimpinan] = [.. s.Pimpinan.Select(j => Salin(KolomSusunan.IsiPimpinan(j)))];
        buku.Baris[KolomSusunan.Unit] = [.. s.Unit.Select(u => Salin(KolomSusunan.Isi(u)))];
        buku.Baris[KolomSusunan.Pasangan] = [.. s.Unit.SelectMany(u => u.Pasangan.Select(p => Salin(KolomSusunan.Isi(u, p))))];
        return buku;
    }

    /// <summary>Row of a sheet in the file: title, empty line, header, then the rows.</summary>
    public static int Nomor(int ke) => ke + 4;

    public async Task<byte[]> TulisAsync()
    {
        using var isi = new MemoryStream();
        await PenulisBukuKerja.TulisAsync(isi, [.. Baris.Select(l => new LembarKerja<Dictionary<string, object?>>(l.Key, l.Key, [],
            [.. Kolom[l.Key].Select(k => new Kolom<Dictionary<string, object?>>(k, 20, b => Nilai(b.GetValueOrDefault(k))))]).Berisi(l.Value.ToAsyncEnumerable()))], default);
        if (Paket is null) { return isi.ToArray(); }
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true)) { Paket(zip); }
        return isi.ToArray();
    }

    /// <summary>Replaces text in a part.</summary>
    public static void Ganti(ZipArchive zip, string bagian, Func<string, string> ubah)
    {
        var entri = zip.GetEntry(bagian)!;
        string lama;
        using (var baca = new StreamReader(entri.Open())) { lama = baca.ReadToEnd(); }
        entri.Delete();
        using var tulis = zip.CreateEntry(bagian).Open();
        tulis.Write(Encoding.UTF8.GetBytes(ubah(lama)));
    }

    private static NilaiSel Nilai(object? isi) => isi switch
    {
        null => NilaiSel.Kosong,
        int bilangan => NilaiSel.Bilangan(bilangan),
        DateOnly hari => NilaiSel.Tanggal(hari),
        _ => NilaiSel.Teks((string)isi),
    };
}

/// <summary>A kabupaten that does not exist, with another numbering than Barito Timur.</summary>
internal static class KabupatenKarangan
{
    public static DateOnly Mulai { get; } = new(2025, 3, 3);

    public static SusunanStruktur Susunan(int unit, string nomor = "100.3.3/7/KH/2025")
    {
        var nip = 0;
        SusunanPemangku Orang(string nama)
        {
            nip++;
            return new($"{nama} {nip}", $"19800101200501{1000 + nip}", $"petugas{nip}@karangan.go.id", JenisPenugasan.Definitif, Mulai, null, null, null);
        }
        SusunanJabatan Kantor(string kode, Peran peran, int urutan, string nama, string tampil, bool kepala = false) => new(kode, peran, urutan, nama, tampil, kepala, Orang(tampil));
        SusunanJabatan Pimpinan(Peran peran, int urutan, string nama) => Kantor(KodeJabatan.Pimpinan(peran, urutan).Kode, peran, urutan, nama, KodeJabatan.Pimpinan(peran, urutan).NamaTampil);
        return new(new(nomor, "Tim Koordinasi Karangan Hulu", Mulai, Mulai),
            [
                Pimpinan(Peran.Pembina, 1, "Bupati Karangan Hulu"), Pimpinan(Peran.Ketua, 1, "Sekretaris Daerah"), Pimpinan(Peran.Koordinator, 1, "Kepala Dinas Kominfo"),
                Pimpinan(Peran.AdminKoordinator, 1, "Kepala Bidang IKP"), Pimpinan(Peran.AdminKoordinator, 2, "Pranata Humas"),
            ],
            [.. Enumerable.Range(1, unit).Select(n => Unit(n, Kantor))]);
    }

    private static SusunanUnit Unit(int n, Func<string, Peran, int, string, string, bool, SusunanJabatan> kantor)
    {
        // Number 3 and 16 are ordinary units here; Inspektorat is 2, the coordinating unit 20.
        FungsiUnit? fungsi = n switch { 1 => FungsiUnit.SekretariatDaerah, 2 => FungsiUnit.Inspektorat, 20 => FungsiUnit.UnitKoordinasi, 30 => FungsiUnit.Kepegawaian, _ => null };
        var jenis = n switch { 1 => "sekretariat", 2 => "inspektorat", < 35 => "dinas", _ => "kecamatan" };
        var (nama, kode) = ($"{char.ToUpperInvariant(jenis[0])}{jenis[1..]} Karangan {n}", $"{n}");
        var kepala = kantor(KodeJabatan.Kepala(kode), Peran.KepalaUnit, n, $"Kepala {nama}", $"Kepala Unit {nama}", true);
        (string Kode, string? Urutan, string? Bagian)[] pasangan = n == 1 ? [("1-I", "I", "Bagian Umum"), ("1-II", "II", "Bagian Hukum")] : [(kode, null, null)];
        return new(n, nama, nama, null, jenis, null, kepala,
        [
            .. pasangan.Select(p => new SusunanPasangan(p.Kode, p.Urutan, p.Bagian, p.Bagian is null ? nama : $"{p.Bagian}, {nama}", p.Bagian ?? nama,
                kantor(KodeJabatan.Pejabat(p.Kode), Peran.PejabatPenghubung, 1, $"Sekretaris {nama}", $"Pejabat Penghubung {p.Kode}", false),
                kantor(KodeJabatan.Admin(p.Kode), Peran.AdminPenghubung, 1, $"Pengelola pengaduan {nama}", $"Admin Penghubung {p.Kode}", false))),
        ]) { Fungsi = fungsi };
    }
}

using System.IO.Compression;
using System.Text;
using LaporIntranet.Files;

namespace LaporIntranet.Tests.Features.ImporStruktur;

/// <summary>Wrong files are refused with sheet, row, reason and remedy.</summary>
public sealed class BerkasSalahTest
{
    private static readonly DateOnly HariIni = new(2026, 11, 21);

    // Name, what is spoiled, words the sentence must have.
    private static readonly (string Nama, Action<BukuUji> Rusak, string[] Kata)[] Salah =
    [
        ("lembar hilang", b => b.Baris.Remove(KolomSusunan.Pasangan), ["Lembar Pasangan tidak ada", "templat"]),
        ("kolom hilang", b => b.Kolom[KolomSusunan.Unit].Remove("Jenis"), ["Lembar Unit", "kolom Jenis", "Salin judul"]),
        ("kolom kembar", b => b.Kolom[KolomSusunan.Unit].Add("Nama"), ["Lembar Unit", "lebih dari satu kolom Nama", "Sisakan satu"]),
        ("nomor unit kembar", b => (b.Unit[4]["Nomor"], b.Unit[4]["Kode"]) = (4, "4b"), ["Lembar Unit baris 8", "nomor 4 sudah dipakai", "baris 7", "nomor lain"]),
        ("kode unit kembar", b => b.Unit[4]["Kode"] = "4", ["Lembar Unit baris 8", "kode 4 sudah dipakai", "kode lain"]),
        ("nomor unit bukan bilangan", b => b.Unit[4]["Nomor"] = "lima", ["Lembar Unit baris 8", "\"lima\"", "bilangan bulat"]),
        ("unit tanpa pasangan", b => b.Pasangan.RemoveAll(p => p["Nomor unit"] is 5), ["Lembar Unit baris 8", "belum punya pasangan", "Nomor unit 5"]),
        ("pasangan tanpa admin", b => b.Pasangan[3]["Admin: nama jabatan"] = null, ["Lembar Pasangan baris 7", "tanpa Admin Penghubung", "Isi kolom"]),
        ("pasangan tanpa pejabat", b => b.Pasangan[3]["Pejabat: nama jabatan"] = null, ["Lembar Pasangan baris 7", "tanpa Pejabat Penghubung", "Isi kolom"]),
        ("unit pasangan tidak ada", b => b.Pasangan[3]["Nomor unit"] = 99, ["Lembar Pasangan baris 7", "nomor unit 99 tidak ada"]),
        ("kode pasangan kembar", b => b.Pasangan[4]["Kode"] = b.Pasangan[3]["Kode"], ["Lembar Pasangan baris 8", "sudah dipakai baris 7"]),
        ("urutan bukan romawi", b => b.Pasangan[0]["Urutan"] = "1", ["Lembar Pasangan baris 4", "angka Romawi"]),
        ("urutan kosong pada unit berpasangan dua", b => b.Pasangan[0]["Urutan"] = null, ["Lembar Pasangan baris 4", "punya 2 pasangan", "Isi kolom Urutan"]),
        ("peran tak dikenal", b => b.Pimpinan[2]["Peran"] = "Komandan", ["Lembar Pimpinan baris 6", "\"Komandan\"", "Pilih salah satu"]),
        ("peran pengelola diselipkan", b => b.Pimpinan[2]["Peran"] = "Admin Teknis", ["Lembar Pimpinan baris 6", "tidak dikenal"]),
        ("tanpa Koordinator", b => b.Pimpinan.RemoveAt(2), ["Lembar Pimpinan", "belum memuat Koordinator", "Tambahkan satu baris"]),
        ("dua Ketua", b => b.Pimpinan.Add(new(b.Pimpinan[1], StringComparer.Ordinal) { ["Urutan"] = 2, ["Nama pemangku"] = null, ["NIP"] = null, ["Surel"] = null }), ["Lembar Pimpinan baris 9", "Ketua hanya boleh satu"]),
        ("NIP kurang angka", b => b.Pimpinan[0]["NIP"] = "1980010120050", ["Lembar Pimpinan baris 4", "bukan 18 angka"]),
        ("NIP jadi bilangan", b => b.Pimpinan[0]["NIP"] = "1.98001012005011E+17", ["Lembar Pimpinan baris 4", "format selnya menjadi Teks"]),
        ("NIP tanpa tanggal lahir", b => b.Pimpinan[0]["NIP"] = "198013412005011001", ["Lembar Pimpinan baris 4", "tanggal lahir"]),
        ("NIP dua orang", b => b.Pimpinan[1]["NIP"] = b.Pimpinan[0]["NIP"], ["Lembar Pimpinan baris 5", "juga dipakai", "Periksa NIP"]),
        ("surel dua orang", b => b.Pimpinan[1]["Surel"] = b.Pimpinan[0]["Surel"], ["Lembar Pimpinan baris 5", "surel petugas", "milik masing-masing"]),
        ("surel bukan surel", b => b.Pimpinan[0]["Surel"] = "bupati di kantor", ["Lembar Pimpinan baris 4", "bukan alamat surel"]),
        ("tanggal bukan tanggal", b => b.Keputusan[0]["Tanggal ditetapkan"] = "kemarin", ["Lembar Keputusan baris 4", "bukan tanggal", "31/12/2026"]),
        ("tanggal tidak ada", b => b.Keputusan[0]["Tanggal ditetapkan"] = "31/02/2025", ["Lembar Keputusan baris 4", "tidak ada dalam kalender"]),
        ("nomor keputusan kosong", b => b.Keputusan[0]["Nomor keputusan"] = null, ["Lembar Keputusan baris 4", "Nomor keputusan kosong"]),
        ("berlaku sebelum ditetapkan", b => b.Keputusan[0]["Mulai berlaku"] = new DateOnly(2025, 1, 1), ["Lembar Keputusan baris 4", "sebelum ditetapkan"]),
        ("belum berlaku", b => b.Keputusan[0]["Mulai berlaku"] = new DateOnly(2026, 11, 22), ["Lembar Keputusan baris 4", "belum mulai berlaku"]),
        ("dua keputusan", b => b.Keputusan.Add(new(b.Keputusan[0], StringComparer.Ordinal)), ["Lembar Keputusan memuat 2 baris", "Sisakan satu"]),
        ("jenis unit tak dikenal", b => b.Unit[4]["Jenis"] = "perusahaan", ["Lembar Unit baris 8", "\"perusahaan\"", "Pilih salah satu"]),
        ("tanpa Inspektorat", b => b.Unit[1]["Fungsi khusus"] = null, ["Lembar Unit", "fungsi khusus Inspektorat", "Tulis"]),
        ("tanpa unit koordinasi", b => b.Unit[19]["Fungsi khusus"] = null, ["Lembar Unit", "fungsi khusus Unit koordinasi"]),
        ("fungsi dua kali", b => b.Unit[4]["Fungsi khusus"] = "Inspektorat", ["Lembar Unit baris 8", "fungsi Inspektorat sudah dipakai", "Sisakan satu"]),
        ("teks terlalu panjang", b => b.Unit[4]["Nama"] = new string('x', 201), ["Lembar Unit baris 8", "201 huruf", "200 huruf"]),
        ("kode dengan tanda lain", b => b.Unit[4]["Kode"] = "../4", ["Lembar Unit baris 8", "kode \"../4\"", "tanda hubung"]),
        ("admin dua tempat", b => Orang(b.Pasangan[4], b.Pasangan[3], "Admin: "), ["Lembar Pasangan baris 8", "sudah menjadi Admin pada Lembar Pasangan baris 7"]),
        ("pejabat sekaligus admin", b => Orang(b.Pasangan[3], b.Pasangan[3], "Admin: ", "Pejabat: "), ["Lembar Pasangan baris 7", "Pejabat dan Admin dari pasangan yang sama"]),
        ("Plt tanpa surat", b => b.Pimpinan[1]["Jenis penugasan"] = "Plt", ["Lembar Pimpinan baris 5", "Plt tanpa surat", "Nomor surat"]),
        ("jenis penugasan lain", b => b.Pimpinan[1]["Jenis penugasan"] = "Pjs", ["Lembar Pimpinan baris 5", "\"Pjs\"", "Definitif, Plt, Plh"]),
        ("penugasan sudah berakhir", b => b.Pimpinan[1]["Selesai"] = new DateOnly(2026, 1, 1), ["Lembar Pimpinan baris 5", "sudah berakhir"]),
        ("penugasan belum mulai", b => b.Pimpinan[1]["Mulai"] = new DateOnly(2027, 1, 1), ["Lembar Pimpinan baris 5", "sesudah hari ini"]),
        ("NIP tanpa nama", b => b.Pimpinan[1]["Nama pemangku"] = null, ["Lembar Pimpinan baris 5", "tanpa nama"]),
        ("rumus", b => b.Paket = z => BukuUji.Ganti(z, "xl/worksheets/sheet3.xml", x => x.Replace("<x:sheetData>", "<x:sheetData><x:row r=\"1\"><x:c r=\"H1\"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>", StringComparison.Ordinal).Replace("<x:row r=\"1\"><x:c r=\"A1\"", "<x:row r=\"2\"><x:c r=\"A2\"", StringComparison.Ordinal)), ["memuat rumus", "lembar Unit", "sebagai nilai"]),
        ("sel gabungan", b => b.Paket = z => BukuUji.Ganti(z, "xl/worksheets/sheet4.xml", x => x.Replace("</x:sheetData>", "</x:sheetData><x:mergeCells count=\"1\"><x:mergeCell ref=\"A4:A5\"/></x:mergeCells>", StringComparison.Ordinal)), ["sel gabungan", "lembar Pasangan sel A4:A5", "Unmerge"]),
        ("makro", b => b.Paket = z => { using var m = z.CreateEntry("xl/vbaProject.bin").Open(); m.WriteByte(1); }, ["memuat makro", "tanpa makro"]),
        ("entitas luar", b => b.Paket = z => BukuUji.Ganti(z, "xl/worksheets/sheet3.xml", x => x.Insert(x.IndexOf("?>", StringComparison.Ordinal) + 2, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")), ["rusak", "simpan ulang"]),
        ("bom zip", b => b.Paket = z => { using var m = z.CreateEntry("xl/isi.xml", CompressionLevel.SmallestSize).Open(); m.Write(new byte[21 * 1024 * 1024]); }, ["mengembang terlalu besar"]),
    ];

    public static TheoryData<string> Nama => [.. Salah.Select(s => s.Nama)];

    [Theory, MemberData(nameof(Nama))]
    public async Task BacaAsync_BerkasSalah_DitolakDenganLembarBarisDanAlasan(string nama)
    {
        var (_, rusak, kata) = Salah.Single(s => s.Nama == nama);
        var buku = BukuUji.Dari(KabupatenKarangan.Susunan(40));
        rusak(buku);
        var hasil = await BacaAsync("susunan.xlsx", await buku.TulisAsync());
        hasil.Berhasil.ShouldBeFalse();
        hasil.DaftarGalat.ShouldContain(g => kata.All(k => g.Kalimat.Contains(k, StringComparison.OrdinalIgnoreCase)), string.Join("\n", hasil.DaftarGalat.Select(g => g.Kalimat)));
        hasil.DaftarGalat.Count.ShouldBeLessThan(4, "one fault brings no flood of others");
    }

    [Theory]
    [InlineData("susunan.xlsx", "<html><body><table><tr><td>Unit</td></tr></table></body></html>", "tidak berisi XLSX")]
    [InlineData("susunan.xls", "apa saja", "simpan sebagai XLSX")]
    [InlineData("susunan.xlsm", "apa saja", "simpan sebagai XLSX")]
    [InlineData("susunan.csv", "Nomor;Nama", "Unggah berkas XLSX")]
    [InlineData("susunan.xlsx", "", "kosong")]
    [InlineData("susunan.xlsx", null, "lebih dari 2 MB")]
    public async Task BacaAsync_BukanBukuKerja_Ditolak(string nama, string? isi, string kata)
    {
        var hasil = await BacaAsync(nama, isi is null ? new byte[PembacaTabel.UkuranMaksimum + 1] : Encoding.UTF8.GetBytes(isi));
        hasil.Galat!.Kalimat.ShouldContain(kata);
    }

    [Fact]
    public async Task BacaAsync_Karangan_TerbacaSama()
    {
        var susunan = KabupatenKarangan.Susunan(60);
        var hasil = await BacaAsync("susunan.xlsx", await BukuUji.Dari(susunan).TulisAsync());
        hasil.DaftarGalat.ShouldBeEmpty();
        hasil.Nilai!.Susunan.ShouldBe(susunan);
        hasil.Nilai.Tempat["admin-penghubung-3"].ShouldBe("Lembar Pasangan baris 7");
    }

    [Fact]
    public async Task BacaAsync_KolomBolehKosong_DiisiMenurutNomorDanNama()
    {
        var buku = BukuUji.Dari(KabupatenKarangan.Susunan(40));
        foreach (var u in buku.Unit) { (u["Kode"], u["Nama tampil"], u["Nama tampil kepala"]) = (null, null, null); }
        foreach (var p in buku.Pasangan) { (p["Kode"], p["Nama tampil"], p["Nama pendek"], p["Pejabat: nama tampil"], p["Admin: Mulai"]) = (null, null, null, null, null); }
        var hasil = await BacaAsync("susunan.xlsx", await buku.TulisAsync());
        hasil.DaftarGalat.ShouldBeEmpty();
        var (setda, tiga) = (hasil.Nilai!.Susunan.Unit[0], hasil.Nilai.Susunan.Unit[2]);
        setda.Pasangan.Select(p => p.Kode).ShouldBe(["1-I", "1-II"]);
        (tiga.Kepala.Kode, tiga.Kepala.NamaTampil, tiga.Pasangan[0].Kode, tiga.Pasangan[0].Pejabat.NamaTampil, tiga.Pasangan[0].Admin.Pemangku!.Mulai)
            .ShouldBe(("kepala-unit-3", "Kepala Unit Dinas Karangan 3", "3", "Pejabat Penghubung Dinas Karangan 3", KabupatenKarangan.Mulai));
    }

    private static async Task<Hasil<SusunanTerbaca>> BacaAsync(string nama, byte[] isi) => await BukuSusunan.BacaAsync(nama, new MemoryStream(isi), HariIni, default);

    private static void Orang(Dictionary<string, object?> ke, Dictionary<string, object?> dari, string awal, string? awalDari = null)
    {
        foreach (var kolom in (string[])["Nama pemangku", "NIP", "Surel"]) { ke[awal + kolom] = dari[(awalDari ?? awal) + kolom]; }
    }
}

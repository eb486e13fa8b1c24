namespace LaporIntranet.Tests.Keamanan;

/// <summary>What one office sees of one case.</summary>
internal enum Sel
{
    /// <summary>Nothing: the answer of a case that does not exist.</summary>
    Tiada,

    /// <summary>That it exists and where it stands; not what it says.</summary>
    Sampul,

    /// <summary>The content too.</summary>
    Isi,
}

/// <summary>The truth of the leak tests, written by hand from the access table: office x case. Nobody sees an identity without opening it.</summary>
internal static class TabelBocor
{
    /// <summary>Cells in the order ordinary, anonymous, confidential, APIP; T(iada), S(ampul), I(si).</summary>
    public static IReadOnlyDictionary<string, string> Kebenaran { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bupati"] = "TTTT",
        ["ketua"] = "IIST",
        ["wakil-ketua"] = "IIST",
        ["koordinator"] = "IIIT",            // opened the confidential one today
        ["admin-koordinator-1"] = "IIST",    // wrote them all down; closed to him since it was routed
        ["admin-koordinator-2"] = "IIST",
        ["admin-penghubung-4"] = "IIST",     // named, not opened; of the reported unit of the APIP case
        ["pejabat-penghubung-4"] = "IIIT",   // named and opened
        ["kepala-unit-4"] = "IIST",
        ["admin-penghubung-5"] = "TTTT",
        ["pejabat-penghubung-5"] = "TTTT",
        ["kepala-unit-5"] = "TTTT",
        ["admin-penghubung-3"] = "TTTI",     // Inspektorat
        ["pejabat-penghubung-3"] = "TTTI",
        ["admin-penghubung-6"] = "IIIT",     // contributor, opened
        ["pejabat-penghubung-6"] = "IIST",
        ["admin-penghubung-7"] = "IIST",     // tembusan
        ["pejabat-penghubung-7"] = "IIST",
        ["auditor"] = "TTTT",
        ["admin-teknis"] = "TTTT",
    };

    /// <summary>Every GET address of the app by its route: the addresses asked for. A new route fails the test until it stands here.</summary>
    /// <remarks><c>{nomor}</c>, <c>{lampiran}</c> and <c>{intervensi}</c> stand for those of each case; an empty list is for a route that shows no data of a case.</remarks>
    public static IReadOnlyDictionary<string, string[]> Rute { get; } = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["/masuk/demo/{kode}"] = [],
        ["/keluar"] = [],
        ["/retensi"] = ["/retensi"],
        ["/retensi/{id:int}/berita-acara.docx"] = ["/retensi/1/berita-acara.docx"],
        ["/sk/impor"] = ["/sk/impor"],
        ["/sk/impor/templat.xlsx"] = ["/sk/impor/templat.xlsx"],
        ["/sk/ekspor.xlsx"] = ["/sk/ekspor.xlsx"],
        ["/masuk"] = ["/masuk"],
        ["/masuk/awal"] = ["/masuk/awal"],
        ["/masuk/kode"] = ["/masuk/kode"],
        ["/masuk/sandi-baru"] = ["/masuk/sandi-baru"],
        ["/masuk/totp"] = ["/masuk/totp"],
        ["/akun"] = ["/akun"],
        ["/akun/saya"] = ["/akun/saya"],
        ["/masuk/jabatan"] = ["/masuk/jabatan"],
        ["/masuk/jabatan/pilih"] = [],
        ["/masuk/tanpa-jabatan"] = ["/masuk/tanpa-jabatan", "/masuk/tanpa-jabatan?sebab=tidak-dikenal"],
        ["/galat"] = ["/galat"],
        ["/tidak-ditemukan"] = ["/tidak-ditemukan"],
        ["/"] = ["/"],
        ["/antrean"] = ["/antrean", "/antrean?antrean=semua", "/antrean?antrean=semua&teks={nomor}", "/antrean?antrean=semua&unit=4"],
        ["/antrean/unduh"] = ["/antrean/unduh?antrean=semua", "/antrean/unduh?antrean=semua&teks={nomor}"],
        ["/tenggat"] = ["/tenggat", "/tenggat?menurut=pejabat"],
        ["/tenggat/unduh"] = ["/tenggat/unduh"],
        ["/tenggat/intervensi/{nomor}"] = ["/tenggat/intervensi/{nomor}"],
        ["/tenggat/intervensi/{nomor}/nota-dinas/{kode:guid}"] = ["/tenggat/intervensi/{nomor}/nota-dinas/{intervensi}"],
        ["/tenggat/intervensi/{nomor}/pemberitahuan/{kode:guid}"] = ["/tenggat/intervensi/{nomor}/pemberitahuan/{intervensi}"],
        ["/pengaduan/baru"] = ["/pengaduan/baru"],
        ["/pengaduan/formulir-kosong"] = ["/pengaduan/formulir-kosong"],
        ["/pengaduan/{nomor}"] = ["/pengaduan/{nomor}"],
        ["/pengaduan/{nomor}/tanda-terima"] = ["/pengaduan/{nomor}/tanda-terima"],
        ["/pengaduan/{nomor}/lampiran/{kode:guid}"] = ["/pengaduan/{nomor}/lampiran/{lampiran}", "/pengaduan/{nomor}/lampiran/{lampiran}?lihat=1"],
        ["/pengaduan/{nomor}/pemeriksaan/{kode:guid}"] = ["/pengaduan/{nomor}/pemeriksaan/{lampiran}"],
        ["/cari"] = ["/cari?teks={nomor}", "/cari?teks=pengaduan"],
        ["/register"] = ["/register", "/register?periode=2026"],
        ["/register/unduh"] = ["/register/unduh", "/register/unduh?periode=2026"],
        ["/standar-pelayanan"] = ["/standar-pelayanan"],
        ["/standar-pelayanan/ubah"] = ["/standar-pelayanan/ubah"],
        ["/standar-pelayanan/cetak"] = ["/standar-pelayanan/cetak"],
        ["/survei"] = ["/survei"],
        ["/survei/{Id:int}"] = ["/survei/1"],
        ["/survei/{Id:int}/isi"] = ["/survei/1/isi"],
        ["/tugas"] = ["/tugas", "/tugas?milik=semua&keadaan=semua"],
        ["/tugas/{Id:int}"] = ["/tugas/1"],
        ["/evaluasi"] = ["/evaluasi", "/evaluasi?tahun=2026"],
        ["/evaluasi/lapor/{Kode}"] = ["/evaluasi/lapor/2026-11"],
        ["/evaluasi/unit/{Kode}"] = ["/evaluasi/unit/2026-11"],
        ["/evaluasi/dokumen/{Jenis}/{Kode}"] = ["/evaluasi/dokumen/pemantauan/2026-11", "/evaluasi/dokumen/evaluasi/2026-S2", "/evaluasi/dokumen/laporan/2026-11"],
        ["/evaluasi/dokumen/{Jenis}/{Kode}/cetak"] = ["/evaluasi/dokumen/laporan/2026-11/cetak"],
        ["/evaluasi/dokumen/{jenis}/{kode}/unduh"] = ["/evaluasi/dokumen/laporan/2026-11/unduh"],
        ["/rapat"] = ["/rapat"],
        ["/rapat/{Id:int}"] = ["/rapat/1"],
        ["/rapat/{Id:int}/cetak"] = ["/rapat/1/cetak"],
        ["/rapat/{id:int}/undangan.docx"] = ["/rapat/1/undangan.docx"],
        ["/rapat/{id:int}/notulen.docx"] = ["/rapat/1/notulen.docx"],
        ["/praktik-baik"] = ["/praktik-baik"],
        ["/rekap"] = ["/rekap"],
        ["/rekap/unduh/{kode}"] = ["/rekap/unduh/{lampiran}"],
        ["/publikasi"] = ["/publikasi"],
        ["/publikasi/baru"] = ["/publikasi/baru"],
        ["/publikasi/{Id:int}"] = ["/publikasi/1"],
        ["/publikasi/{Id:int}/ubah"] = ["/publikasi/1/ubah"],
        ["/publikasi/{id:int}/unduh"] = ["/publikasi/1/unduh"],
        ["/statistik"] = ["/statistik", "/statistik?periode=2026&menurut=kecamatan", "/statistik?periode=2026&menurut=kategori"],
        ["/statistik/kasus"] = ["/statistik/kasus", "/statistik/kasus?periode=2026&keadaan=dalam-proses", "/statistik/kasus?periode=2026&keadaan=belum-direspons"],
        ["/statistik/cara-hitung"] = ["/statistik/cara-hitung"],
        ["/mutu/berkas/{kode:guid}"] = ["/mutu/berkas/{lampiran}"],
        ["/asesmen"] = ["/asesmen"],
        ["/asesmen/{Kode}"] = ["/asesmen/2026", "/asesmen/contoh-kotawaringin-timur-2021"],
        ["/asesmen/{Kode}/berita-acara"] = ["/asesmen/2026/berita-acara", "/asesmen/contoh-kotawaringin-timur-2021/berita-acara"],
        ["/asesmen/{kode}/berita-acara.docx"] = ["/asesmen/2026/berita-acara.docx", "/asesmen/contoh-kotawaringin-timur-2021/berita-acara.docx"],
        ["/rencana-aksi"] = ["/rencana-aksi", "/rencana-aksi?tampilan=daftar", "/rencana-aksi?tampilan=indikator"],
        ["/rencana-aksi/anggaran"] = ["/rencana-aksi/anggaran"],
        ["/rencana-aksi/contoh"] = ["/rencana-aksi/contoh"],
        ["/rencana-aksi/pelatihan"] = ["/rencana-aksi/pelatihan"],
        ["/rencana-aksi/kegiatan/{Id:int}"] = ["/rencana-aksi/kegiatan/1"],
        ["/rencana-aksi/{Id:int}/susun"] = ["/rencana-aksi/1/susun"],
        ["/rencana-aksi/{Id:int}/perubahan"] = ["/rencana-aksi/1/perubahan"],
        ["/rencana-aksi/{id:int}/dokumen"] = ["/rencana-aksi/1/dokumen"],
        ["/audit"] = ["/audit", "/audit?kasus={nomor}"],
        ["/audit/unduh"] = ["/audit/unduh", "/audit/unduh?kasus={nomor}"],
        ["/kode-etik"] = ["/kode-etik"],
        ["/kode-etik/setuju"] = [],
        ["/pemeriksaan-harian"] = ["/pemeriksaan-harian"],
        ["/pemeriksaan-harian/unduh"] = ["/pemeriksaan-harian/unduh"],
        ["/pengaturan/templat"] = ["/pengaturan/templat"],
        ["/pengaturan/pengganti"] = ["/pengaturan/pengganti"],
        ["/persetujuan-identitas"] = ["/persetujuan-identitas"],
        ["/ringkasan"] = ["/ringkasan"],
        ["/ringkasan/{Hari}"] = ["/ringkasan/2026-11-20"],
        ["/hak-akses"] = ["/hak-akses", "/hak-akses?peran=Koordinator"],
        ["/struktur"] = ["/struktur"],
        ["/struktur/cetak"] = ["/struktur/cetak"],
        ["/sk"] = ["/sk"],
        ["/sk/{Id:int}"] = ["/sk/1", "/sk/1?saat=awal"],
        ["/sk/pemangku"] = ["/sk/pemangku", "/sk/pemangku?keadaan=kosong"],
        ["/sk/mutasi"] = ["/sk/mutasi"],
        ["/sk/{id:int}/lampiran.docx"] = ["/sk/1/lampiran.docx"],
        ["/sk/{id:int}/lampiran.xlsx"] = ["/sk/1/lampiran.xlsx"],
        ["/pengaturan"] = ["/pengaturan"],
        ["/pengaturan/kategori"] = ["/pengaturan/kategori"],
        ["/pengaturan/pemantauan"] = ["/pengaturan/pemantauan"],
        ["/pengaturan/kalender"] = ["/pengaturan/kalender"],
        ["/pengaturan/kalender/templat"] = ["/pengaturan/kalender/templat?tahun=2026"],
        ["/pengaturan/kalender/bergeser"] = ["/pengaturan/kalender/bergeser?aksi=hari&tanggal=2026-12-02&nama=x&jenis=3"],
        ["/pengaturan/kebijakan"] = ["/pengaturan/kebijakan"],
        ["/pengaturan/kebijakan/{Kode}/{Versi:int}"] = ["/pengaturan/kebijakan/barito-timur/1"],
        ["/pengaturan/kebijakan/{Kode}/{Versi:int}/pindah"] = ["/pengaturan/kebijakan/barito-timur/1/pindah"],
        ["/pengaturan/kebijakan/{Kode}/{Versi:int}/dampak.xlsx"] = ["/pengaturan/kebijakan/barito-timur/1/dampak.xlsx"],
        ["/pengaturan/kebijakan/{Kode}/{Versi:int}/perubahan"] = ["/pengaturan/kebijakan/barito-timur/1/perubahan"],
        ["/pengaturan/kebijakan/{Kode}/{Versi:int}/ubah"] = ["/pengaturan/kebijakan/barito-timur/1/ubah"],
    };

    /// <summary>What the table says of an office and a case.</summary>
    public static Sel Untuk(string kode, KasusBocor kasus) => Kebenaran[kode][kasus.Jenis switch { "biasa" => 0, "anonim" => 1, "rahasia" => 2, _ => 3 }] switch
    {
        'I' => Sel.Isi,
        'S' => Sel.Sampul,
        _ => Sel.Tiada,
    };
}

namespace LaporIntranet.Features.Statistik;

/// <summary>What a figure means, how it is counted and on what it rests.</summary>
/// <param name="Kunci">Its anchor on the page of definitions.</param>
public sealed record DefinisiAngka(string Kunci, string Nama, string Isi, string Dasar)
{
    /// <summary>Address of the page.</summary>
    public const string Jalur = "/statistik/cara-hitung";

    /// <summary>Where this one stands.</summary>
    public string Alamat => $"{Jalur}#{Kunci}";

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<DefinisiAngka> Semua { get; } =
    [
        new("masuk", "Masuk",
            "Pengaduan yang diterima dalam periode, menurut hari setempat saat diterima. Aspirasi dan permintaan informasi ikut dihitung. Keadaannya dibaca saat halaman dibuka: angka periode lama berubah bila pengaduannya berubah. Pengaduan yang ditangani APIP tidak masuk angka mana pun. Pengaduan yang digabung dihitung sendiri-sendiri, sebab setiap pelapor dijawab. Jabatan unit melihat angka pengaduan unitnya saja.",
            "Tanah Laut Lampiran BAB VII.B.2; perlakuan APIP dan penggabungan: usulan"),
        new("selesai", "Selesai",
            "Pengaduan yang ditutup dengan hasil (tuntas, tuntas sebagian, atau tidak dapat diselesaikan dengan alasan), termasuk yang sesudah ditutup lalu diarsipkan. Pengaduan yang masih dalam proses tidak pernah dihitung selesai.",
            "Kotawaringin Timur Lampiran BAB I 1.1 (kata-katanya); pembagian status: usulan"),
        new("dalam-proses", "Dalam proses",
            "Sudah didisposisikan, sedang dikerjakan unit, atau sudah dijawab dan menunggu balasan pelapor. Pengaduan yang dibuka kembali juga di sini.",
            "Kotawaringin Timur Lampiran BAB I 1.1; pembagian status: usulan"),
        new("belum-ditindaklanjuti", "Belum ditindaklanjuti",
            "Diterima, menunggu verifikasi, menunggu kelengkapan dari pelapor, atau menunggu disposisi (termasuk yang dikembalikan unit), dan belum ada respons awal maupun jawaban.",
            "Kotawaringin Timur Lampiran BAB I 1.1; pembagian status: usulan"),
        new("tidak-dapat-diselesaikan", "Tidak dapat diselesaikan",
            "Diarsipkan tanpa pernah diselesaikan, atau diteruskan ke pengelola nasional. Masuk = Selesai + Dalam proses + Belum ditindaklanjuti + Tidak dapat diselesaikan.",
            "Kotawaringin Timur Lampiran BAB II Tabel 1; pembagian status: usulan"),
        new("tingkat-selesai", "Tingkat penyelesaian, dua angka",
            "Selesai dibagi Masuk, dan (Selesai + Dalam proses) dibagi Masuk. Angka kedua ditampilkan hanya karena ada peraturan yang memakainya sebagai angka penyelesaian; angka pertama yang dipakai aplikasi ini. Persen dibulatkan satu angka di belakang koma.",
            "Kotawaringin Timur: 29 dari 52 (55,8%) dan 34 dari 52 (65,4%) sama-sama disebut; contohnya di bawah"),
        new("lama", "Lama tindak lanjut, rata-rata dan median",
            "Hari kalender dari hari diterima sampai hari jawaban terakhir dikirim kepada pelapor, dari pengaduan periode itu yang sudah dijawab. Dijawab pada hari yang sama dihitung 0 hari. Median adalah nilai tengah: separuh pengaduan dijawab secepat itu atau lebih cepat, sehingga satu pengaduan yang sangat lama tidak mengubahnya.",
            "Tanah Laut Lampiran BAB VII.B.2 (rata-rata tindak lanjut); cara menghitung hari: usulan"),
        new("belum-direspons", "Belum direspons",
            "Belum berakhir, dan belum ada respons awal maupun jawaban kepada pelapor.",
            "Tanah Laut Lampiran BAB VII.B.2; respons awal: Barito Timur Lampiran II VII.3"),
        new("belum-selesai", "Belum selesai",
            "Dalam proses ditambah Belum ditindaklanjuti.",
            "Tanah Laut Lampiran BAB VII.B.2"),
        new("tepat-waktu", "Tepat waktu menurut batas waktu",
            "Setiap batas petugas (verifikasi, disposisi, respons awal, tindak lanjut) dari pengaduan periode itu. Tepat waktu: langkahnya dilakukan pada atau sebelum hari batas. Terlambat: dilakukan sesudahnya. Lewat batas: belum dilakukan dan batasnya sudah lewat. Persennya = tepat waktu dibagi (tepat waktu + terlambat + lewat batas); jam yang masih berjalan dalam batas, atau sedang dijeda, belum dinilai. Jam yang beralih ke unit lain atau dihentikan tidak dinilai. Batas bagi pelapor tidak dihitung.",
            "Kebijakan waktu yang berlaku saat pengaduan dimulai; cara menghitung persen: usulan"),
        new("kecamatan", "Kecamatan dan kategori",
            "Tempat kejadian menurut pilihan saat dicatat. Nama di luar daftar kecamatan dikumpulkan sebagai Tempat lain, supaya tulisan pelapor tidak tampil dalam angka. Tempat dan kategori pengaduan rahasia termasuk isinya, jadi dihitung pada baris tersendiri.",
            "Usulan"),
    ];

    /// <summary>The one with this key.</summary>
    public static DefinisiAngka Untuk(string kunci) => Semua.Single(d => string.Equals(d.Kunci, kunci, StringComparison.Ordinal));
}

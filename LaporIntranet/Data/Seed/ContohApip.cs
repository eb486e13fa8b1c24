using System.Globalization;
using System.Text.Json.Nodes;

namespace LaporIntranet.Data.Seed;

/// <summary>The invented APIP cases of a demo: one about a unit of the coordinators, one about Inspektorat itself, one about another unit. Nobody but their handlers finds them.</summary>
internal static class ContohApip
{
    /// <summary>How many.</summary>
    public const int Jumlah = 3;

    private static readonly (int Unit, int HariLalu, string Pokok, string Isi)[] Daftar =
    [
        (UnitKhusus.Kominfo, 4, "Dugaan permintaan uang untuk pemasangan titik internet desa",
            "Petugas yang mengurus titik internet desa diduga meminta uang kepada pemerintah desa di luar ketentuan. Pelapor memiliki bukti percakapan dan meminta namanya dilindungi."),
        (UnitKhusus.Inspektorat, 12, "Dugaan pemeriksaan yang dihentikan karena hubungan keluarga",
            "Pemeriksaan atas pengelolaan dana desa diduga dihentikan karena pemeriksa berkerabat dengan kepala desa. Pelapor meminta pemeriksaan dilanjutkan oleh petugas lain."),
        (6, 26, "Dugaan pengaturan pemenang pekerjaan jalan lingkungan",
            "Pemenang pekerjaan jalan lingkungan diduga sudah ditentukan sebelum pengadaan diumumkan. Pelapor melampirkan salinan dokumen penawaran."),
    ];

    /// <summary>Plays them through the real rules.</summary>
    public static IEnumerable<(Contoh Contoh, Pengaduan Pengaduan)> Mainkan(PemainContoh pemain, Jam jam, WaktuBerlaku waktu, KabupatenOptions kabupaten)
    {
        for (var i = 0; i < Daftar.Length; i++)
        {
            var (unit, hariLalu, pokok, isi) = Daftar[i];
            var contoh = new Contoh(RencanaContoh.Jumlah + i, hariLalu, AkhirContoh.Didisposisikan, new JsonObject(), Klasifikasi.BerkadarPengawasanDenganPemeriksaan, KanalPengaduan.Sp4nLapor);
            yield return (contoh, Mainkan(contoh, i, new(unit, null), pokok, isi, pemain, new(contoh, jam, waktu), kabupaten));
        }
    }

    private static Pengaduan Mainkan(Contoh contoh, int i, TerlaporKasus terlapor, string pokok, string isi, PemainContoh pemain, Lakon lakon, KabupatenOptions kabupaten)
    {
        var calon = pemain.Calon();
        var penangan = PenanganApip.Pilih(calon, terlapor, ditetapkan: null)!;
        var (koordinator, admin, pejabat) = (pemain.Koordinator(i), pemain.Admin(penangan.PasanganId), pemain.Pejabat(penangan.PasanganId));
        var data = new DataPengaduan(
            contoh.Kanal, contoh.Klasifikasi, pemain.Kategori("Mutu pelayanan publik"), pokok, isi, "Dusun Timur", null, null, (7_790_000 + i).ToString(CultureInfo.InvariantCulture),
            BenihContoh.Pelapor(contoh), Anonim: i == 1, Rahasia: false, null);
        var nomor = string.Create(CultureInfo.InvariantCulture, $"{kabupaten.KodeNomor}-T-{lakon.Hari.Year}-{310_457 + (i * 171_089)}");
        var konteks = lakon.Konteks(koordinator);
        var pengaduan = Pengaduan.CatatApip(data, nomor, terlapor, penangan, konteks).Nilai!;
        (Pelaku, Func<Pengaduan, KonteksTindakan, Hasil>)[] langkah =
        [
            (admin, (p, k) => p.KirimResponsAwal("Pengaduan Saudara kami terima dan ditelaah oleh pengawas intern.", k)),
            (admin, (p, k) => p.TeruskanKePejabat(null, k)),
            (pejabat, (p, k) => p.TulisJawaban("Pemeriksaan sudah selesai dan hasilnya disampaikan kepada pejabat yang berwenang.", DaftarPeriksa.Lengkap, k)),
            (admin, (p, k) => p.KirimJawaban(DaftarPeriksa.Lengkap, k)),
        ];
        foreach (var (pelaku, satu) in langkah.Take(i * 2))
        {
            if (!lakon.Maju()) { break; }
            var hasil = satu(pengaduan, lakon.Konteks(pelaku));
            if (!hasil.Berhasil) { throw new InvalidOperationException($"Contoh APIP {i}: {hasil.Galat!.Kalimat}"); }
        }
        return pengaduan;
    }
}

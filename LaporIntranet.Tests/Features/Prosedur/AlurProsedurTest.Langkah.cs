using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.BukuIntervensi;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.KoordinasiUnit;
using LaporIntranet.Features.LembarKasus;
using LaporIntranet.Features.PemeriksaanKasus;
using LaporIntranet.Features.PenangananApip;
using LaporIntranet.Features.UnitSaya;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Prosedur;

/// <content>The rows, by hand.</content>
public sealed partial class AlurProsedurTest
{
    private const string Ak = "admin-koordinator-1";
    private const string Ap = "admin-penghubung-4";
    private const string Pp = "pejabat-penghubung-4";

    // Rules of these rows that are a clock of the case. The others are windows of observation, periods of reports or standard times in minutes.
    private static readonly HashSet<string> AturanTerikat = new(StringComparer.Ordinal) { "TL-02", "TL-06", "BU-01", "BU-02", "BU-03", "EL-01", "EL-02", "EL-03" };

    private static readonly Dictionary<string, (Klasifikasi Klasifikasi, Func<Skenario, Task> Jalan)> Langkah = new(StringComparer.Ordinal)
    {
        ["tanahLaut b.1"] = Biasa(s => LembarAsync(s, new(true, true, true, null, JenisMasalah.BelumDitentukan, null, null, null, null, PerlindunganDiminta: false, null))),
        ["tanahLaut b.2"] = Biasa(s => LembarAsync(s, Bangun.DataLembar with { JenisMasalah = JenisMasalah.Sengketa })),
        ["tanahLaut b.3"] = Biasa(s => LembarAsync(s, Bangun.DataLembar with { Subjek = "Petugas loket", Objek = "Biaya layanan" })),
        ["tanahLaut b.4"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Mohon foto kerusakannya."))),
        ["tanahLaut b.5"] = Biasa(s => SifatAsync(s, Ak)),
        ["tanahLaut b.6"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null))),
        ["tanahLaut b.7"] = Biasa(DisposisikanAsync),
        ["tanahLaut b.8"] = (Klasifikasi.Aspirasi, s => s.LakukanAsync(Ak, (i, v, k) => new PerintahTanggapiLangsung(i, v, k, "Usul Saudara kami catat untuk pembahasan anggaran."))),
        ["tanahLaut b.9"] = Biasa(TembuskanAsync),
        ["tanahLaut b.13"] = Biasa(ApipAsync),
        ["tanahLaut b.12"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahTeruskanKeNasional(i, v, k, "Kewenangan instansi pusat."))),
        ["tanahLaut b.14"] = Biasa(s => s.CatatAsync(Ak, kanal: KanalPengaduan.CallCenter)),
        ["tanahLaut c.1"] = Biasa(s => s.CatatAsync(Ap, kanal: KanalPengaduan.TatapMuka)),
        ["tanahLaut c.2"] = Biasa(s => SifatAsync(s, Pp)),
        ["tanahLaut c.4"] = Biasa(ProsesAsync),
        ["tanahLaut c.5"] = Biasa(s => KembalikanAsync(s, Pp)),
        ["tanahLaut D.2.a"] = Biasa(IntervensiAsync),
        ["tanahLaut D.2.d"] = Biasa(LibatkanAsync),
        ["tanahLaut D.3.a"] = Biasa(ProsesAsync),
        ["tanahLaut D.3.b"] = Biasa(s => s.LakukanAsync(Pp, (i, v, k) => new PerintahTugaskanPetugas(i, v, k, "Kepala Seksi Sarana"))),
        ["tanahLaut D.3.c"] = Biasa(s => s.LakukanAsync(Pp, (i, v, k) => new PerintahAjukanKeApip(i, v, k, "Mohon pendapat tentang dugaan pungutan."))),
        ["tanahLaut D.3.d"] = Biasa(s => s.LakukanAsync(Pp, (i, v, k) => new PerintahTambahCatatan(i, v, k, "Bahan datang 20 Agustus; kami kerjakan dua regu.", HanyaUnit: false))),
        ["tanahLaut D.3.e"] = Biasa(JawabAsync),
        ["tanahLaut VII.A.1.f"] = Biasa(s => s.LakukanAsync(Ap, (i, v, k) => new PerintahKirimKabar(i, v, k, "Perbaikan menunggu bahan bangunan sampai 20 Agustus 2026."))),
        ["buton (2) a"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null))),
        ["buton (2) b"] = Biasa(DisposisikanAsync),
        ["buton (2) c"] = Biasa(DisposisikanAsync),
        ["buton (2) d"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Mohon konfirmasi lokasinya."))),
        ["buton (2) e"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahArsipkan(i, v, k, "Berulang."))),
        ["buton (2) f"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahTeruskanKeNasional(i, v, k, "Di luar kewenangan daerah."))),
        ["buton (3) a"] = Biasa(ProsesAsync),
        ["buton (3) b"] = Biasa(s => s.LakukanAsync(Ap, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Atap kedua ruang kelas telah diganti pada 10 Agustus 2026.", DaftarPeriksa.Lengkap))),
        ["buton (3) c"] = (Klasifikasi.BerkadarPengawasanDenganPemeriksaan, s => s.LakukanAsync(Pp, (i, v, k) => new PerintahCatatPemeriksaan(
            i, v, k, new(new(2026, 8, 12), "SDN Contoh", "Petugas Contoh", "Atap lapuk.", null), s.Layanan.Ambil<Jam>().Tanggal))),
        ["buton (3) e"] = Biasa(s => s.LakukanAsync(Pp, (i, v, k) => new PerintahTugaskanPetugas(i, v, k, "Kepala Seksi Sarana"))),
        ["buton (3) f"] = Biasa(LibatkanAsync),
        ["buton (3) d"] = Biasa(JawabAsync),
        ["buton (3) g"] = Biasa(s => KembalikanAsync(s, Ap)),
        ["buton (3)* a"] = Biasa(JawabAsync),
        ["buton (3)* b"] = Biasa(s => s.BerlaluAsync(25)),
        ["buton 1"] = Biasa(s => s.CatatAsync(Ak, kanal: KanalPengaduan.KotakPengaduan)),
        ["buton 3"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null))),
        ["buton 4"] = Biasa(DisposisikanAsync),
        ["buton 5"] = Biasa(s => s.LakukanAsync(Ap, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Pengaduan Saudara kami terima dan sedang kami teliti."))),
        ["buton 6"] = Biasa(ProsesAsync),
        ["buton 7"] = Biasa(JawabAsync),
        ["buton 8"] = Biasa(s => s.BerlaluAsync(25)),
        ["buton 9"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahArsipkan(i, v, k, "Arsip akhir."))),
        ["empatLawang a.1"] = Biasa(s => s.CatatAsync(Ak, kanal: KanalPengaduan.Website)),
        ["empatLawang a.2"] = Biasa(s => s.LakukanAsync(Ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null))),
        ["empatLawang a.2 ke-2"] = Biasa(DisposisikanAsync),
        ["empatLawang b ke-2"] = Biasa(ProsesAsync),
        ["empatLawang b ke-3"] = Biasa(JawabAsync),
        ["empatLawang c"] = Biasa(s => s.BerlaluAsync(30)),
    };

    private static readonly Dictionary<string, string> Dikecualikan = new(StringComparer.Ordinal)
    {
        ["tanahLaut c.3"] = "looking at the case before a step: the step that follows is c.4 or c.5",
        ["tanahLaut D.1.a"] = "the national administrator's own step",
        ["tanahLaut D.1.c"] = "the national administrator's own step",
        ["tanahLaut D.1.d"] = "the national administrator's own step",
        ["tanahLaut D.1.e"] = "the national administrator's own step",
        ["tanahLaut D.2.b"] = "a report about all cases, not a step of one",
        ["tanahLaut D.2.c"] = "a periodic evaluation of all cases (TL-12), not a step of one",
        ["tanahLaut D.2.e"] = "other tasks by instruction of the leader: nothing to hold",
        ["tanahLaut D.3.f"] = "other tasks by instruction of the leader: nothing to hold",
        ["tanahLaut VII.A.1.g"] = "answering the national administrator happens in SP4N-LAPOR!",
        ["buton 2"] = "the receipt itself: the row before writes the case down",
        ["empatLawang b"] = "publication is refused on purpose: it contradicts the confidentiality that the same standard promises (B.7)",
    };

    private static (Klasifikasi, Func<Skenario, Task>) Biasa(Func<Skenario, Task> jalan) => (Klasifikasi.TidakBerkadarPengawasan, jalan);

    private static Task LembarAsync(Skenario s, DataLembar data) => s.LakukanAsync(Ak, (i, v, k) => new PerintahSimpanLembar(i, v, k, data, s.Layanan.Ambil<Penyegelan>()));

    private static Task SifatAsync(Skenario s, string siapa) =>
        s.LakukanAsync(siapa, (i, v, k) => new PerintahTetapkanSifat(i, v, k, Anonim: true, Rahasia: false, "Diminta pelapor", s.Layanan.Ambil<PemberiNomor>(), 2026));

    private static async Task DisposisikanAsync(Skenario s)
    {
        var unit = await s.UnitAsync("4");
        await s.LakukanAsync(Ak, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, "Sesuai kategori."));
        (await s.TerlihatAsync(Ap)).ShouldBeTrue();
    }

    private static async Task ProsesAsync(Skenario s)
    {
        await s.LakukanAsync(Ap, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Pengaduan Saudara kami terima dan sedang kami teliti."));
        await s.LakukanAsync(Ap, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
    }

    private static async Task JawabAsync(Skenario s)
    {
        await s.LakukanAsync(Ap, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Atap kedua ruang kelas telah diganti pada 10 Agustus 2026.", DaftarPeriksa.Lengkap));
        await s.LakukanAsync(Pp, (i, v, k) => new PerintahSetujui(i, v, k, DaftarPeriksa.Lengkap));
        await s.LakukanAsync(Ap, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap));
    }

    private static async Task TembuskanAsync(Skenario s)
    {
        var lain = await s.UnitAsync("7");
        await s.LakukanAsync(Ak, (i, v, k) => new PerintahTembuskan(i, v, k, lain));
        (await s.TerlihatAsync("admin-penghubung-7")).ShouldBeTrue();
    }

    private static async Task LibatkanAsync(Skenario s)
    {
        var lain = await s.UnitAsync("6");
        await s.LakukanAsync(Ak, (i, v, k) => new PerintahLibatkanUnit(i, v, k, lain, "Periksa rangka atap.", 5));
        await s.LakukanAsync("admin-penghubung-6", (i, v, k) => new PerintahSelesaikanTugas(i, v, k, "Rangka baik."));
    }

    private static async Task ApipAsync(Skenario s)
    {
        var nomor = s.Layanan.Ambil<PemberiNomor>();
        await s.LakukanAsync(Ak, (i, v, k) => new PerintahSerahkanKeApip(i, v, k, "unit-4", "Dugaan pungutan.", (db, ct) => nomor.BaruAsync(db, 2026, terbatas: true, ct)));
        (await s.TerlihatAsync("pejabat-penghubung-3")).ShouldBeTrue();
        (await s.TerlihatAsync(Ak)).ShouldBeFalse();
    }

    private static async Task KembalikanAsync(Skenario s, string siapa)
    {
        var lain = await s.UnitAsync("6");
        await s.LakukanAsync(siapa, (i, v, k) => new PerintahKembalikan(i, v, k, "Bangunan ini aset unit lain.", lain));
        (await s.TerlihatAsync(siapa)).ShouldBeFalse();
    }

    private static Task IntervensiAsync(Skenario s) => s.LakukanAsync(Ak, (i, v, k) => new PerintahCatatIntervensi(
        i, v, k, Bangun.Intervensi(new(2026, 8, 12)), s.Layanan.Ambil<Jam>().Tanggal));
}

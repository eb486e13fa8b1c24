using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <content>The role alone gives no step: what counts is where the office stands towards this very case.</content>
public sealed partial class AlurTest
{
    private static Pelaku DariPasangan(Peran peran, int pasangan) => Bangun.Pelaku(peran) with { JabatanId = 1000 + (pasangan * 10) + (int)peran, PasanganId = pasangan };

    // Offices with the roles of a pair that do not handle the case, in every state.
    private static IEnumerable<(string Nama, Pelaku Pelaku)> YangTidakMenangani() =>
    [
        ("another pair's admin", DariPasangan(Peran.AdminPenghubung, 19)),
        ("another pair's pejabat", DariPasangan(Peran.PejabatPenghubung, 19)),
        ("an office without a pair", Bangun.Pelaku(Peran.AdminPenghubung) with { PasanganId = null }),
        ("the head of the handling unit", Bangun.Pelaku(Peran.KepalaUnit) with { PasanganUnit = [14] }),
    ];

    [Theory, MemberData(nameof(SemuaKeadaan))]
    public void Tindakan_JabatanYangTidakMenangani_TidakAdaYangMengubah(string keadaan)
    {
        foreach (var (nama, pelaku) in YangTidakMenangani())
        {
            // In an APIP case the named office counts, whatever its pair.
            if (Keadaan[keadaan]().DaftarPihak.Any(x => x.Aktif && x.JabatanId == pelaku.JabatanId)) { continue; }
            Assert.Empty(Alur.Tersedia(Keadaan[keadaan](), pelaku));
            foreach (var (percobaan, (_, jalan)) in Percobaan)
            {
                var pengaduan = Keadaan[keadaan]();
                var sebelum = Potret(pengaduan);
                Assert.False(jalan(pengaduan, Bangun.Konteks(Peran.AdminPenghubung) with { Pelaku = pelaku }).Berhasil, $"{keadaan} x {percobaan} x {nama}");
                Assert.Equal(sebelum, Potret(pengaduan));
            }
        }
    }

    [Fact]
    public void KedudukanPada_PencatatSesudahDisposisiKeUnitLain_TidakMenanganiLagi()
    {
        var pengaduan = Bangun.Diverifikasi();
        Assert.Equal(Kedudukan.Penangan | Kedudukan.PenanganBukanApip, Alur.KedudukanPada(pengaduan, Bangun.Pelaku(Peran.AdminPenghubung)));
        pengaduan.Lalu(p => p.Disposisikan(15, "Dinas Kesehatan", null, Bangun.Konteks(Peran.AdminKoordinator)));

        Assert.Equal(Kedudukan.Tidak, Alur.KedudukanPada(pengaduan, Bangun.Pelaku(Peran.AdminPenghubung)));
        Assert.Equal("akses.bukan-penangan", pengaduan.KirimResponsAwal("Kami terima", Bangun.Konteks(Peran.AdminPenghubung)).Galat!.Kode);
        Assert.Equal(Kedudukan.Penangan | Kedudukan.PenanganBukanApip, Alur.KedudukanPada(pengaduan, DariPasangan(Peran.PejabatPenghubung, 15)));
    }
}

namespace LaporIntranet.Domain.Penanganan;

/// <content>Cases that follow another one.</content>
public static partial class Alur
{
    private const string DasarGabung = "Usulan: pengaduan berulang dijawab bersama";

    private static readonly Galat IkutInduk = new("gabung.ikut-induk",
        "Pengaduan ini digabung dan menunggu jawaban kasus induk. Batalkan penggabungannya lebih dahulu bila harus ditangani sendiri.");

    // The reporter still writes and is still written to, and what was promised is still kept.
    private static readonly Tindakan[] TetapBoleh =
    [
        Tindakan.CatatBalasan, Tindakan.KirimKabar, Tindakan.CatatIntervensi, Tindakan.PenuhiJanji, Tindakan.CatatNomorSp4n, Tindakan.BatalkanGabung, Tindakan.IkutJawabanInduk,
        Tindakan.TambahCatatan, Tindakan.PutuskanPerlindungan,
    ];

    private static IEnumerable<BarisAlur> BarisGabung()
    {
        var mengikuti = new Syarat("gabung.tidak-digabung", "Pengaduan ini tidak digabung dengan pengaduan lain.", p => p.IndukId is not null);
        foreach (var status in new[] { StatusPengaduan.Diterima, StatusPengaduan.Diverifikasi })
        {
            yield return new(status, Tindakan.Gabungkan, status, AdminKoordinator, DasarGabung);
            yield return new(status, Tindakan.BatalkanGabung, status, [Peran.AdminKoordinator, Peran.Sistem], DasarGabung, mengikuti);
            yield return new(status, Tindakan.IkutJawabanInduk, StatusPengaduan.Ditanggapi, Sistem, DasarGabung, mengikuti);
        }
    }

    private static bool Tertahan(Pengaduan pengaduan, Tindakan tindakan) => pengaduan.IndukId is not null && !TetapBoleh.Contains(tindakan);
}

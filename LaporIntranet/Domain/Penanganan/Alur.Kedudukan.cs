namespace LaporIntranet.Domain.Penanganan;

/// <content>Where an office stands towards one case.</content>
public static partial class Alur
{
    private static readonly Galat BukanPenangan = new("akses.bukan-penangan",
        "Pengaduan ini ditangani unit lain. Unit Anda hanya mengerjakan tugas yang diberikan kepadanya, atau membaca sebagai tembusan.");

    /// <summary>Where this office stands towards the case: its role alone says nothing, because a case may only be lent to it.</summary>
    /// <param name="pengaduan">Its <see cref="Pengaduan.DaftarPihak"/> must be loaded; what is not loaded gives nothing.</param>
    /// <remarks>
    /// The one place that decides it. Coordinators, leaders and the application: every case but APIP. The two offices of a pair: the cases of that pair, and until it is
    /// routed what that pair wrote down. A unit with an open task: that task. An office of APIP that is asked: that request. An APIP case: the named offices only.
    /// A unit that reads along (tembusan) and the Kepala Unit: nothing. Aturan: Tanah Laut BAB VI.B.1.b.9, D.2.d, D.3.c; usulan where silent.
    /// </remarks>
    public static Kedudukan KedudukanPada(Pengaduan pengaduan, Pelaku pelaku)
    {
        var kedudukan = Kedudukan.Tidak;
        if (Menangani(pengaduan, pelaku)) { kedudukan = pelaku.UnitId == UnitKhusus.Inspektorat ? Kedudukan.Penangan : Kedudukan.Penangan | Kedudukan.PenanganBukanApip; }
        foreach (var pihak in pengaduan.DaftarPihak.Where(p => p.BertugasUntuk(pelaku)))
        {
            kedudukan |= pihak.Sebagai == SebagaiPihak.Apip ? Kedudukan.Apip : Kedudukan.Kontributor;
        }
        return kedudukan;
    }

    private static bool Menangani(Pengaduan p, Pelaku pelaku) => pelaku.Peran switch
    {
        Peran.Sistem => true,
        _ when p.Apip => p.DaftarPihak.Any(x => x.Aktif && x.Sebagai == SebagaiPihak.Penangan && x.JabatanId == pelaku.JabatanId),
        Peran.AdminPenghubung or Peran.PejabatPenghubung => pelaku.PasanganId is { } milik && (p.PasanganId ?? p.PencatatPasanganId) == milik,
        Peran.KepalaUnit or Peran.Auditor or Peran.AdminTeknis => false,
        _ => true,
    };

    private static bool Untuk(this BarisAlur baris, Peran peran, Kedudukan kedudukan) => baris.Pelaku.Contains(peran) && (baris.Sebagai & kedudukan) != Kedudukan.Tidak;
}

/// <summary>Where an office stands towards one case; several may hold at once.</summary>
[Flags]
public enum Kedudukan
{
    /// <summary>It takes no step.</summary>
    Tidak = 0,
    /// <summary>It handles the case.</summary>
    Penangan = 1,
    /// <summary>Its pair has an open task of its own in another unit's case.</summary>
    Kontributor = 2,
    /// <summary>It is of APIP and was asked about the case.</summary>
    Apip = 4,
    /// <summary>It handles the case and is not of APIP itself.</summary>
    PenanganBukanApip = 8,
}

using LaporIntranet.Access;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>What a step left behind, for the page.</summary>
public sealed record TindakanSelesai(Tindakan Tindakan, PengaduanTersimpan Tersimpan);

/// <summary>One opened form of one action of the case page.</summary>
/// <param name="versi">The version its user saw when the form opened.</param>
public sealed class PengirimanTindakan(PelaksanaTindakan pelaksana, Pelaku pelaku, Tindakan tindakan, long pengaduanId, int versi) : PengirimanPerintah(pelaksana, pelaku, versi)
{
    /// <summary>The action.</summary>
    public Tindakan Tindakan => tindakan;

    /// <summary>Sends once and tells the page.</summary>
    /// <param name="ambilIsian">Reads the form.</param>
    /// <param name="berhasil">It was applied.</param>
    /// <param name="muatUlang">Somebody was faster, or the case is gone: the page must read it again.</param>
    public Task KirimAsync(Func<Task<Dictionary<string, string>>> ambilIsian, Func<PengaduanTersimpan, Task> berhasil, Func<Task> muatUlang) =>
        KirimAsync(async (versiKini, kunci) => PenyusunPerintah.Susun(tindakan, pengaduanId, versiKini, kunci, await ambilIsian()), berhasil, muatUlang);
}

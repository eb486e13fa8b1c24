using LaporIntranet.Access;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>What a step left behind, for the page.</summary>
public sealed record TindakanSelesai(Tindakan Tindakan, PengaduanTersimpan Tersimpan);

/// <summary>One opened form of one action: its key is made once and kept until it succeeds, so that a double click or a replay applies once.</summary>
/// <param name="versi">The version its user saw when the form opened; a newer one is taken over only after he was told.</param>
public sealed class PengirimanTindakan(PelaksanaTindakan pelaksana, Pelaku pelaku, Tindakan tindakan, long pengaduanId, int versi)
{
    private readonly Guid _kunci = Guid.NewGuid();

    /// <summary>The action.</summary>
    public Tindakan Tindakan => tindakan;

    /// <summary>The version the next try carries.</summary>
    public int Versi { get; private set; } = versi;

    /// <summary>True from a try until the page has been told how it ended.</summary>
    public bool Sibuk { get; private set; }

    /// <summary>What was wrong with the last try; without the lost race.</summary>
    public IReadOnlyList<Galat> DaftarGalat { get; private set; } = [];

    /// <summary>What somebody else changed first, or null.</summary>
    public Galat? Bentrok { get; private set; }

    /// <summary>Sends once and tells the page; a second call while the first runs does nothing.</summary>
    /// <param name="ambilIsian">Reads the form.</param>
    /// <param name="berhasil">It was applied.</param>
    /// <param name="muatUlang">Somebody was faster, or the case is gone: the page must read it again.</param>
    public async Task KirimAsync(Func<Task<Dictionary<string, string>>> ambilIsian, Func<PengaduanTersimpan, Task> berhasil, Func<Task> muatUlang)
    {
        if (Sibuk) { return; }
        Sibuk = true;
        try
        {
            var perintah = PenyusunPerintah.Susun(tindakan, pengaduanId, Versi, _kunci, await ambilIsian());
            var hasil = await pelaksana.JalankanAsync(pelaku, perintah, CancellationToken.None);
            Bentrok = hasil.Galat is { Kode: "pengaduan.sudah-berubah" } berubah ? berubah : null;
            DaftarGalat = Bentrok is null ? hasil.DaftarGalat : [];
            if (hasil.Berhasil) { await berhasil(hasil.Nilai); }
        }
        finally
        {
            Sibuk = false;
        }
        if (Bentrok is not null || DaftarGalat.Any(g => g == Galat.TidakDitemukan)) { await muatUlang(); }
    }

    /// <summary>The user has been told of the change: the next try builds on this version.</summary>
    public void AmbilAlih(int versiBaru) => Versi = versiBaru;

    /// <summary>Takes the box of the lost race away.</summary>
    public void LupakanBentrok() => Bentrok = null;
}

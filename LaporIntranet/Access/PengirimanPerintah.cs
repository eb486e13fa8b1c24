namespace LaporIntranet.Access;

/// <summary>One opened form of one step: its key is made once and kept until it succeeds, so that a double click or a replay applies once.</summary>
/// <param name="versi">The version its user saw when the form opened; a newer one is taken over only after he was told.</param>
public class PengirimanPerintah(PelaksanaTindakan pelaksana, Pelaku pelaku, int versi)
{
    /// <summary>Key of the act; a form whose draft survives a reload keeps it in the draft.</summary>
    public Guid Kunci { get; init; } = Guid.NewGuid();

    /// <summary>The version the next try carries.</summary>
    public int Versi { get; private set; } = versi;

    /// <summary>True from a try until the page has been told how it ended.</summary>
    public bool Sibuk { get; private set; }

    /// <summary>What was wrong with the last try; without the lost race.</summary>
    public IReadOnlyList<Galat> DaftarGalat { get; private set; } = [];

    /// <summary>What somebody else changed first, or null.</summary>
    public Galat? Bentrok { get; private set; }

    /// <summary>Sends once and tells the page; a second call while the first runs does nothing.</summary>
    /// <param name="susun">Reads the form and makes the command, from the version and the key.</param>
    /// <param name="berhasil">It was applied.</param>
    /// <param name="muatUlang">Somebody was faster, or the case is gone: the page must read it again.</param>
    public async Task KirimAsync(Func<int, Guid, Task<PerintahPengaduan>> susun, Func<PengaduanTersimpan, Task> berhasil, Func<Task> muatUlang)
    {
        if (Sibuk) { return; }
        Sibuk = true;
        try
        {
            var hasil = await pelaksana.JalankanAsync(pelaku, await susun(Versi, Kunci), CancellationToken.None);
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

namespace LaporIntranet.Latar;

/// <summary>Runs one small transaction: again when somebody else was faster, and without taking the rest of the round with it when it fails.</summary>
public sealed partial class PelaksanaSatuan(ILogger<PelaksanaSatuan> log)
{
    private const int PalingSering = 3;

    /// <summary>Runs it.</summary>
    /// <param name="apa">What it is, for the log.</param>
    /// <param name="id">Of what.</param>
    /// <param name="kerja">Its transaction, which looks again whether there still is something to do.</param>
    /// <returns>What it did; 0 also when it failed, which is logged and left to a later round.</returns>
    public async Task<int> JalankanAsync(string apa, long id, Func<Task<Hasil<int>>> kerja)
    {
        for (var kali = 1; ; kali++)
        {
            try
            {
                var hasil = await kerja();
                if (hasil.Berhasil) { return hasil.Nilai; }
                if (kali == PalingSering || hasil.Galat?.Kode is not ("data.sudah-berubah" or "data.kembar"))
                {
                    Ditolak(apa, id, hasil.Galat!.Kode);
                    return 0;
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Gagal(apa, id, e);
                return 0;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Apa} {Id} ditolak: {Kode}; dicoba lagi pada putaran berikutnya")]
    private partial void Ditolak(string apa, long id, string kode);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Apa} {Id} gagal; dicoba lagi pada putaran berikutnya")]
    private partial void Gagal(string apa, long id, Exception e);
}

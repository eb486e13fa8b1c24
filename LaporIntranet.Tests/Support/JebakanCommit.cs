using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LaporIntranet.Tests.Support;

/// <summary>Does something of the test at an exact moment of the next commit that is told to open pages: just before it, or after it and before anybody hears of it.</summary>
internal sealed class JebakanCommit
{
    private Action? _sebelum;
    private Action? _sesudah;

    /// <summary>Stands before the app's own notices; for <c>AplikasiUji.MulaiAsync(layanan: …)</c>.</summary>
    public void Sisipkan(IServiceCollection layanan)
    {
        var asli = layanan.Last(l => l.ServiceType == typeof(IKabarAntrean)).ImplementationFactory!;
        layanan.Replace(ServiceDescriptor.Singleton<IKabarAntrean>(sp => new Kabar((IKabarAntrean)asli(sp), this)));
    }

    /// <summary>Once.</summary>
    /// <param name="sesudah">False: the transaction is still open.</param>
    public void Pasang(bool sesudah, Action kerja)
    {
        if (sesudah) { _sesudah = kerja; }
        else { _sebelum = kerja; }
    }

    private sealed class Kabar(IKabarAntrean asli, JebakanCommit jebakan) : IKabarAntrean
    {
        public IDisposable Langgan(Pelaku pelaku, Action<KabarPengaduan> terima) => asli.Langgan(pelaku, terima);

        public async Task SebelumCommitAsync(LaporDbContext db, KabarPengaduan kabar, CancellationToken ct)
        {
            await asli.SebelumCommitAsync(db, kabar, ct);
            Interlocked.Exchange(ref jebakan._sebelum, null)?.Invoke();
        }

        public void SesudahCommit(KabarPengaduan kabar)
        {
            Interlocked.Exchange(ref jebakan._sesudah, null)?.Invoke();
            asli.SesudahCommit(kabar);
        }
    }
}

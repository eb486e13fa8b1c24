namespace LaporIntranet.Access.Oidc;

/// <summary>What the provider says of itself, and its keys: kept for twelve hours, asked again when a token names a key that is not known.</summary>
/// <remarks>Nothing of it is asked for somebody who has signed in: a dead provider stops new sign-ins only.</remarks>
public sealed class DirektoriOidc(OidcOptions pilihan, SaluranOidc saluran, TimeProvider waktu) : IDisposable
{
    /// <summary>How long an answer is believed.</summary>
    public static TimeSpan Umur { get; } = TimeSpan.FromHours(12);

    /// <summary>An unknown key makes the set be read again at most this often: a flood of tokens must not become one at the provider.</summary>
    public static TimeSpan JedaKunci { get; } = TimeSpan.FromSeconds(30);

    /// <summary>After a failure everybody hears of it at once for this long, instead of each waiting for his own.</summary>
    public static TimeSpan JedaGagal { get; } = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _pintu = new(1);
    private Simpanan<PenemuanOidc>? _penemuan;
    private Simpanan<IReadOnlyList<KunciPenyedia>>? _kunci;

    /// <summary>The provider's own description.</summary>
    /// <exception cref="OidcDitolakException">It cannot be had, or it is not the authority's.</exception>
    public async Task<PenemuanOidc> PenemuanAsync(CancellationToken ct)
    {
        if (_penemuan is { Isi: { } isi } kini && kini.Berlaku(waktu.GetUtcNow(), Umur)) { return isi; }
        await _pintu.WaitAsync(ct);
        try { return await PenemuanTerkunciAsync(ct); }
        finally { _pintu.Release(); }
    }

    /// <summary>Asks the provider now, whatever is kept: is it there?</summary>
    /// <param name="batas">How long it may take.</param>
    /// <returns>Null when it does not answer in time, or not as it must.</returns>
    public async Task<PenemuanOidc?> TerjangkauAsync(TimeSpan batas, CancellationToken ct)
    {
        using var sampai = CancellationTokenSource.CreateLinkedTokenSource(ct);
        sampai.CancelAfter(batas);
        try { return await AmbilPenemuanAsync(sampai.Token); }
        catch (Exception e) when (e is OidcDitolakException || (e is OperationCanceledException && !ct.IsCancellationRequested)) { return null; }
    }

    /// <summary>The keys a token may be signed with: those of its <c>kid</c>, or all when it names none.</summary>
    /// <exception cref="OidcDitolakException">They cannot be had.</exception>
    /// <remarks>OpenID Connect Core 1.0, section 10.1.1: a key that is not known yet means that keys were rotated.</remarks>
    public async Task<IReadOnlyList<KunciPenyedia>> KunciAsync(string? kid, CancellationToken ct)
    {
        await _pintu.WaitAsync(ct);
        try
        {
            var alamat = (await PenemuanTerkunciAsync(ct)).Kunci;
            var sekarang = waktu.GetUtcNow();
            var ada = _kunci is { Isi: { } isi } && isi.Any(k => Bernama(k, kid));
            if (_kunci is null || !_kunci.Berlaku(sekarang, ada ? Umur : JedaKunci))
            {
                _kunci = await SimpanAsync(_kunci, async () => KunciPenyedia.BacaSemua(await saluran.AmbilAsync(alamat, "JWKS", ct)));
            }
            return [.. _kunci.Hasil().Where(k => Bernama(k, kid))];
        }
        finally { _pintu.Release(); }
    }

    /// <inheritdoc/>
    public void Dispose() => _pintu.Dispose();

    private static bool Bernama(KunciPenyedia kunci, string? kid) => kid is null || string.Equals(kunci.Kid, kid, StringComparison.Ordinal);

    private async Task<PenemuanOidc> PenemuanTerkunciAsync(CancellationToken ct)
    {
        if (_penemuan?.Berlaku(waktu.GetUtcNow(), Umur) != true) { _penemuan = await SimpanAsync(_penemuan, () => AmbilPenemuanAsync(ct)); }
        return _penemuan.Hasil();
    }

    private async Task<PenemuanOidc> AmbilPenemuanAsync(CancellationToken ct) =>
        PenemuanOidc.Baca(await saluran.AmbilAsync(pilihan.AlamatPenemuan, "dokumen penemuan", ct), pilihan);

    private async Task<Simpanan<T>> SimpanAsync<T>(Simpanan<T>? lama, Func<Task<T>> ambil) where T : class
    {
        if (lama?.BaruGagal(waktu.GetUtcNow()) == true) { return lama; }
        try { return new(await ambil(), null, waktu.GetUtcNow()); }
        catch (OidcDitolakException e) { return new(null, e, waktu.GetUtcNow()); }
    }

    private sealed record Simpanan<T>(T? Isi, OidcDitolakException? Gagal, DateTimeOffset Pada) where T : class
    {
        // A clock set back must not keep an answer for ever.
        public bool Berlaku(DateTimeOffset kini, TimeSpan umur) => Isi is not null && kini >= Pada && kini - Pada < umur;

        public bool BaruGagal(DateTimeOffset kini) => Gagal is not null && kini >= Pada && kini - Pada < JedaGagal;

        public T Hasil() => Isi ?? throw new OidcDitolakException(Gagal!.Alasan, Gagal.Message, Gagal);
    }
}

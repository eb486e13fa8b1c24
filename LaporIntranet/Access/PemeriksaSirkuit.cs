using LaporIntranet.Data;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Where the sign-in behind this circuit stands, for its pages.</summary>
public sealed class NafasSirkuit
{
    /// <summary>As last asked; null before the first time.</summary>
    public NafasSesi? Terakhir { get; private set; }

    /// <summary>Called from any thread, by the one component that listens.</summary>
    public Action? SaatBerubah { get; set; }

    /// <summary>Tells the pages.</summary>
    internal void Kabarkan(NafasSesi nafas)
    {
        Terakhir = nafas;
        SaatBerubah?.Invoke();
    }
}

/// <summary>Every <see cref="AccessOptions.DetikPeriksaSirkuit"/> seconds, asks whether the sign-in and the assignment behind an open circuit are still in force; if not, its pages go to sign-in.</summary>
internal sealed class PemeriksaSirkuit(ILoggerFactory log, IDbContextFactory<LaporDbContext> pabrik, PenjagaSesi sesi, NafasSirkuit nafas, AccessOptions pilihan) : RevalidatingServerAuthenticationStateProvider(log)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(pilihan.DetikPeriksaSirkuit);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var pelaku = authenticationState.User.Pelaku();
        var keadaan = await sesi.PeriksaAsync(pelaku, cancellationToken);
        if (keadaan.Akhir is null)
        {
            await using var db = await pabrik.CreateDbContextAsync(cancellationToken);
            if (await db.TolakAsync(pelaku!, cancellationToken) is not null) { keadaan = new(AkhirSesi.Jabatan, TimeSpan.Zero); }
        }
        nafas.Kabarkan(keadaan);
        return keadaan.Akhir is null;
    }
}

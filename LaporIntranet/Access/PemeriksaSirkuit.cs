using LaporIntranet.Data;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Every <see cref="AccessOptions.DetikPeriksaSirkuit"/> seconds, asks whether the sign-in and the assignment behind an open circuit are still in force; if not, its pages go to sign-in.</summary>
internal sealed class PemeriksaSirkuit(ILoggerFactory log, IDbContextFactory<LaporDbContext> pabrik, PembukaSesi sesi, AccessOptions pilihan) : RevalidatingServerAuthenticationStateProvider(log)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(pilihan.DetikPeriksaSirkuit);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        if (authenticationState.User.Pelaku() is not { } pelaku || !await sesi.BerlakuAsync(pelaku.SesiId, cancellationToken)) { return false; }
        await using var db = await pabrik.CreateDbContextAsync(cancellationToken);
        return await db.TolakAsync(pelaku, cancellationToken) is null;
    }
}

using System.Data.Common;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Support;

/// <summary>Takes every transaction back instead of committing it, while it is active: a handler runs to its end, and the next try finds the same database.</summary>
internal sealed class TanpaCommit : DbTransactionInterceptor
{
    /// <summary>Whether it does so now.</summary>
    public bool Aktif { get; set; }

    /// <summary>For <c>AplikasiUji.MulaiAsync(layanan: …)</c>.</summary>
    public void Sisipkan(IServiceCollection layanan) => layanan.ConfigureDbContext<LaporDbContext>(o => o.AddInterceptors(this));

    /// <inheritdoc/>
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (!Aktif) { return result; }
        await transaction.RollbackAsync(cancellationToken);
        return InterceptionResult.Suppress();
    }
}

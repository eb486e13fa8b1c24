using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LaporIntranet.Data.Audit;

/// <summary>Writes the lines of the audit log that a transaction gathered, as its very last act before the commit: what is taken back leaves no line, what is kept has its line.</summary>
internal sealed class AuditSaatCommit : DbTransactionInterceptor
{
    /// <inheritdoc/>
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (!result.IsSuppressed && eventData.Context is LaporDbContext { AuditTertunda.Count: > 0 } db) { await db.GetService<PencatatAudit>().TulisTertundaAsync(db, cancellationToken); }
        return result;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Lines wait: only the asynchronous commit writes them.</exception>
    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        eventData.Context is LaporDbContext { AuditTertunda.Count: > 0 } ? throw new InvalidOperationException("Commit with CommitAsync: it writes the audit log.") : result;

    /// <inheritdoc/>
    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        Lupakan(eventData.Context);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        Lupakan(eventData.Context);
        return new(result);
    }

    // What an earlier transaction of this context gathered and did not commit is not this one's.
    private static void Lupakan(DbContext? db) => (db as LaporDbContext)?.AuditTertunda.Clear();
}

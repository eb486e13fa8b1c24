using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporIntranet.Data.Audit;

/// <summary>The database itself refuses to change or erase a line of the audit log. Written by hand and outside <c>Migrations/</c>, so that the generated migration can be made anew.</summary>
/// <remarks>
/// Whoever owns the database can take the triggers away; then the chain and its sealed end tell. On SQLite an <c>INSERT OR REPLACE</c> erases without asking the
/// trigger of DELETE: it is refused at the insert.
/// </remarks>
[DbContext(typeof(LaporDbContext))]
[Migration("20260101000002_PenjagaAudit")]
public sealed class PenjagaAuditMigration : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? Sqlite : Postgres) { migrationBuilder.Sql(sql); }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("Go back to a backup.");

    private static readonly string[] Sqlite =
    [
        """CREATE TRIGGER "CatatanAudit_TanpaUbah" BEFORE UPDATE ON "CatatanAudit" BEGIN SELECT RAISE(ABORT, 'CatatanAudit is append-only'); END;""",
        """CREATE TRIGGER "CatatanAudit_TanpaHapus" BEFORE DELETE ON "CatatanAudit" BEGIN SELECT RAISE(ABORT, 'CatatanAudit is append-only'); END;""",
        """
        CREATE TRIGGER "CatatanAudit_TanpaGanti" BEFORE INSERT ON "CatatanAudit" WHEN EXISTS (SELECT 1 FROM "CatatanAudit" WHERE "Id" = new."Id")
        BEGIN SELECT RAISE(ABORT, 'CatatanAudit is append-only'); END;
        """,
    ];

    private static readonly string[] Postgres =
    [
        """
        CREATE FUNCTION "TolakUbahAudit"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'CatatanAudit is append-only' USING ERRCODE = 'restrict_violation'; END $$;
        """,
        """CREATE TRIGGER "CatatanAudit_TanpaUbah" BEFORE UPDATE ON "CatatanAudit" FOR EACH STATEMENT EXECUTE FUNCTION "TolakUbahAudit"();""",
        """CREATE TRIGGER "CatatanAudit_TanpaHapus" BEFORE DELETE ON "CatatanAudit" FOR EACH STATEMENT EXECUTE FUNCTION "TolakUbahAudit"();""",
        """CREATE TRIGGER "CatatanAudit_TanpaKosong" BEFORE TRUNCATE ON "CatatanAudit" FOR EACH STATEMENT EXECUTE FUNCTION "TolakUbahAudit"();""",
    ];
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporIntranet.Data.Pencarian;

/// <summary>The search index, which each database has in its own way. Written by hand and outside <c>Migrations/</c>, so that the generated migration can be made anew.</summary>
/// <remarks>
/// SQLite: FTS5 without content of its own, kept by triggers; without positions, for only whole words are looked for. PostgreSQL: a generated column and GIN, without
/// the pending list, so that a search never reads it. Tokens come from <see cref="KataIndonesia"/>: neither database cuts or folds anything itself.
/// </remarks>
[DbContext(typeof(LaporDbContext))]
[Migration("20260101000001_Pencarian")]
public sealed class PencarianMigration : Migration
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
        """
        CREATE VIRTUAL TABLE "TeksCariFts" USING fts5("Tanda", content='TeksCari', content_rowid='PengaduanId', detail=none, columnsize=0, tokenize="ascii tokenchars '_'");
        """,
        """
        CREATE TRIGGER "TeksCari_Tambah" AFTER INSERT ON "TeksCari" BEGIN
            INSERT INTO "TeksCariFts"(rowid, "Tanda") VALUES (new."PengaduanId", new."Tanda");
        END;
        """,
        """
        CREATE TRIGGER "TeksCari_Hapus" AFTER DELETE ON "TeksCari" BEGIN
            INSERT INTO "TeksCariFts"("TeksCariFts", rowid, "Tanda") VALUES ('delete', old."PengaduanId", old."Tanda");
        END;
        """,
        """
        CREATE TRIGGER "TeksCari_Ubah" AFTER UPDATE ON "TeksCari" BEGIN
            INSERT INTO "TeksCariFts"("TeksCariFts", rowid, "Tanda") VALUES ('delete', old."PengaduanId", old."Tanda");
            INSERT INTO "TeksCariFts"(rowid, "Tanda") VALUES (new."PengaduanId", new."Tanda");
        END;
        """,
    ];

    private static readonly string[] Postgres =
    [
        """ALTER TABLE "TeksCari" ADD COLUMN "Vektor" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("Tanda", ' '))) STORED;""",
        """CREATE INDEX "IX_TeksCari_Vektor" ON "TeksCari" USING gin ("Vektor") WITH (fastupdate = off);""",
        // Words are compared letter by letter, whatever the locale of the database.
        """ALTER TABLE "KosakataCari" ALTER COLUMN "Kata" TYPE varchar(40) COLLATE "C", ALTER COLUMN "Akar" TYPE varchar(40) COLLATE "C", ALTER COLUMN "Awal" TYPE varchar(1) COLLATE "C";""",
    ];
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LaporIntranet.Data;

/// <summary>For <c>dotnet ef</c> only: migrations are generated with SQLite and then made neutral by <c>neutral-migrations.sh</c>.</summary>
internal sealed class RancanganDbContextFactory : IDesignTimeDbContextFactory<LaporDbContext>
{
    public LaporDbContext CreateDbContext(string[] args)
    {
        var pilihan = new DbContextOptionsBuilder<LaporDbContext>();
        DataServices.Pilih(pilihan, new DataOptions { ConnectionString = "Data Source=rancangan.db" });
        return new(pilihan.Options);
    }
}

using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class UjungAuditConfiguration : IEntityTypeConfiguration<UjungAudit>
{
    public void Configure(EntityTypeBuilder<UjungAudit> b) => b.Property(u => u.Id).ValueGeneratedNever();
}

internal sealed class SidikPelaporConfiguration : IEntityTypeConfiguration<SidikPelapor>
{
    public void Configure(EntityTypeBuilder<SidikPelapor> b)
    {
        b.HasKey(s => new { s.PengaduanId, s.Jenis, s.Sidik });
        b.Property(s => s.Sidik).HasMaxLength(32);
        b.HasIndex(s => s.Sidik);
        b.HasOne<Pengaduan>().WithMany().HasForeignKey(s => s.PengaduanId).OnDelete(DeleteBehavior.Cascade);
    }
}

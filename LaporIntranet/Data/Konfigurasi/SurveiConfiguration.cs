using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class SurveiConfiguration : IEntityTypeConfiguration<PeriodeSurvei>, IEntityTypeConfiguration<KuesionerSurvei>
{
    public void Configure(EntityTypeBuilder<PeriodeSurvei> b)
    {
        b.Property(s => s.Nama).HasMaxLength(PeriodeSurvei.PanjangNama);
        b.Property(s => s.Versi).IsConcurrencyToken();
        b.HasIndex(s => s.Nama).IsUnique();
    }

    public void Configure(EntityTypeBuilder<KuesionerSurvei> b)
    {
        b.HasIndex(k => k.Kunci).IsUnique();
        b.HasIndex(k => new { k.PeriodeSurveiId, k.PasanganId });
        b.HasOne<PeriodeSurvei>().WithMany().HasForeignKey(k => k.PeriodeSurveiId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Pasangan>().WithMany().HasForeignKey(k => k.PasanganId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(k => k.JabatanId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class TugasMutuConfiguration : IEntityTypeConfiguration<TugasMutu>
{
    public void Configure(EntityTypeBuilder<TugasMutu> b)
    {
        b.Property(t => t.NamaSumber).HasMaxLength(200);
        b.Property(t => t.Uraian).HasMaxLength(4000);
        b.Property(t => t.Sebab).HasMaxLength(4000);
        b.Property(t => t.Hasil).HasMaxLength(4000);
        b.Property(t => t.Versi).IsConcurrencyToken();
        b.HasIndex(t => new { t.Status, t.JatuhTempo });
        b.HasIndex(t => new { t.Sumber, t.SumberId });
        b.HasOne<Pasangan>().WithMany().HasForeignKey(t => t.PasanganId);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(t => t.JabatanId);
    }
}

internal sealed class BerkasMutuConfiguration : IEntityTypeConfiguration<BerkasMutu>
{
    public void Configure(EntityTypeBuilder<BerkasMutu> b)
    {
        b.HasIndex(l => l.Kode).IsUnique();
        b.HasIndex(l => new { l.Pemilik, l.PemilikId });
        b.Property(l => l.NamaBerkas).HasMaxLength(160);
        b.Property(l => l.JenisMedia).HasMaxLength(120);
        b.Property(l => l.Sha256).HasMaxLength(64);
        b.HasOne(l => l.Isi).WithOne().HasForeignKey<IsiBerkasMutu>(i => i.BerkasMutuId);
    }
}

internal sealed class IsiBerkasMutuConfiguration : IEntityTypeConfiguration<IsiBerkasMutu>
{
    public void Configure(EntityTypeBuilder<IsiBerkasMutu> b) => b.HasKey(i => i.BerkasMutuId);
}

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

internal sealed class PublikasiConfiguration : IEntityTypeConfiguration<PublikasiTersimpan>
{
    public void Configure(EntityTypeBuilder<PublikasiTersimpan> b)
    {
        b.Property(p => p.Periode).HasMaxLength(10);
        b.Property(p => p.Judul).HasMaxLength(200);
        b.Property(p => p.HasilEvaluasi).HasMaxLength(AturanPublikasi.PanjangTeks);
        b.Property(p => p.PenanggungJawab).HasMaxLength(AturanPublikasi.PanjangTeks);
        b.Property(p => p.Prosedur).HasMaxLength(AturanPublikasi.PanjangTeks);
        b.Property(p => p.CatatanPemutus).HasMaxLength(2000);
        b.Property(p => p.Sha256).HasMaxLength(64);
        b.Property(p => p.Versi).IsConcurrencyToken();
        b.HasMany(p => p.Penyusun).WithOne().HasForeignKey(p => p.PublikasiId);
        b.HasOne(p => p.Isi).WithOne().HasForeignKey<IsiPublikasi>(i => i.PublikasiId);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.PemutusJabatanId);
    }
}

internal sealed class PenyusunPublikasiConfiguration : IEntityTypeConfiguration<PenyusunPublikasi>
{
    public void Configure(EntityTypeBuilder<PenyusunPublikasi> b)
    {
        b.HasKey(p => new { p.PublikasiId, p.JabatanId });
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId);
    }
}

internal sealed class IsiPublikasiConfiguration : IEntityTypeConfiguration<IsiPublikasi>
{
    public void Configure(EntityTypeBuilder<IsiPublikasi> b) => b.HasKey(i => i.PublikasiId);
}

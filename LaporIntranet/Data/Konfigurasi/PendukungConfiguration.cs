using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class KategoriConfiguration : IEntityTypeConfiguration<Kategori>
{
    public void Configure(EntityTypeBuilder<Kategori> b)
    {
        b.Property(k => k.Nama).HasMaxLength(120);
        b.HasIndex(k => k.Nama).IsUnique();
        b.Property(k => k.Versi).IsConcurrencyToken();
    }
}

internal sealed class IdentitasPelaporConfiguration : IEntityTypeConfiguration<IdentitasPelapor>
{
    public void Configure(EntityTypeBuilder<IdentitasPelapor> b)
    {
        b.HasKey(i => i.PengaduanId);
        b.Property(i => i.PengaduanId).ValueGeneratedNever();
    }
}

internal sealed class LampiranConfiguration : IEntityTypeConfiguration<Lampiran>
{
    public void Configure(EntityTypeBuilder<Lampiran> b)
    {
        b.HasIndex(l => l.Kode).IsUnique();
        b.Property(l => l.NamaBerkas).HasMaxLength(160);
        b.Property(l => l.JenisMedia).HasMaxLength(120);
        b.Property(l => l.Sha256).HasMaxLength(64);
        b.HasOne<Pengaduan>().WithMany().HasForeignKey(l => l.PengaduanId);
        b.HasOne<Konsep>().WithMany().HasForeignKey(l => l.KonsepId);
        b.HasOne<Jawaban>().WithMany().HasForeignKey(l => l.JawabanId);
        b.HasOne(l => l.Pemeriksaan).WithMany().HasForeignKey(l => l.PemeriksaanId);
        b.HasOne(l => l.Isi).WithOne().HasForeignKey<IsiLampiran>(i => i.LampiranId);
    }
}

internal sealed class IsiLampiranConfiguration : IEntityTypeConfiguration<IsiLampiran>
{
    public void Configure(EntityTypeBuilder<IsiLampiran> b) => b.HasKey(i => i.LampiranId);
}

internal sealed class KonsepConfiguration : IEntityTypeConfiguration<Konsep>
{
    public void Configure(EntityTypeBuilder<Konsep> b)
    {
        b.Property(k => k.Kunci).HasMaxLength(80);
        b.HasIndex(k => new { k.JabatanId, k.Kunci }).IsUnique();
    }
}

internal sealed class DeretNomorConfiguration : IEntityTypeConfiguration<DeretNomor>
{
    public void Configure(EntityTypeBuilder<DeretNomor> b)
    {
        b.HasKey(d => d.Tahun);
        b.Property(d => d.Tahun).ValueGeneratedNever();
    }
}

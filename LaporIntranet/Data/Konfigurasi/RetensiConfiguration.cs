using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class LamaRetensiConfiguration : IEntityTypeConfiguration<LamaRetensi>
{
    public void Configure(EntityTypeBuilder<LamaRetensi> b)
    {
        b.HasKey(l => l.Kelas);
        b.Property(l => l.Kelas).ValueGeneratedNever();
        b.Property(l => l.DiubahOleh).HasMaxLength(200);
        b.Property(l => l.Versi).IsConcurrencyToken();
    }
}

internal sealed class TahanHapusConfiguration : IEntityTypeConfiguration<TahanHapus>
{
    public void Configure(EntityTypeBuilder<TahanHapus> b)
    {
        b.HasKey(t => t.Nomor);
        b.Property(t => t.Nomor).HasMaxLength(40);
        b.Property(t => t.Alasan).HasMaxLength(500);
        b.Property(t => t.Oleh).HasMaxLength(200);
    }
}

internal sealed class PelaksanaanRetensiConfiguration : IEntityTypeConfiguration<PelaksanaanRetensi>
{
    public void Configure(EntityTypeBuilder<PelaksanaanRetensi> b)
    {
        b.Property(p => p.Sidik).HasMaxLength(64);
        b.Property(p => p.Pengusul).HasMaxLength(400);
        b.Property(p => p.Pemutus).HasMaxLength(400);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.PengusulJabatanId).OnDelete(DeleteBehavior.Restrict);
        b.Property(p => p.Versi).IsConcurrencyToken();
    }
}

internal sealed class KasusDianonimkanConfiguration : IEntityTypeConfiguration<KasusDianonimkan>
{
    public void Configure(EntityTypeBuilder<KasusDianonimkan> b)
    {
        b.HasKey(k => k.PengaduanId);
        b.Property(k => k.PengaduanId).ValueGeneratedNever();
        b.HasOne<Pengaduan>().WithOne().HasForeignKey<KasusDianonimkan>(k => k.PengaduanId);
        b.HasOne<PelaksanaanRetensi>().WithMany().HasForeignKey(k => k.PelaksanaanRetensiId).OnDelete(DeleteBehavior.Restrict);
    }
}

using LaporIntranet.Data.Struktur;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class LampiranTersimpanConfiguration : IEntityTypeConfiguration<LampiranTersimpan>
{
    public void Configure(EntityTypeBuilder<LampiranTersimpan> b)
    {
        b.HasOne<SuratKeputusan>().WithMany().HasForeignKey(l => l.SuratKeputusanId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(l => new { l.SuratKeputusanId, l.Saat }).IsUnique();
    }
}

internal sealed class SuratKeputusanConfiguration : IEntityTypeConfiguration<SuratKeputusan>
{
    public void Configure(EntityTypeBuilder<SuratKeputusan> b)
    {
        b.Property(k => k.Nomor).HasMaxLength(80);
        b.HasIndex(k => k.Nomor).IsUnique();
        b.HasIndex(k => k.MulaiBerlaku).IsUnique();
    }
}

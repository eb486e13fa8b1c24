using LaporIntranet.Data.Pencarian;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class TeksCariConfiguration : IEntityTypeConfiguration<TeksCari>
{
    public void Configure(EntityTypeBuilder<TeksCari> b)
    {
        b.HasKey(t => t.PengaduanId);
        b.Property(t => t.PengaduanId).ValueGeneratedNever();
        b.HasOne<Pengaduan>().WithOne().HasForeignKey<TeksCari>(t => t.PengaduanId);
    }
}

internal sealed class KosakataCariConfiguration : IEntityTypeConfiguration<KosakataCari>
{
    public void Configure(EntityTypeBuilder<KosakataCari> b)
    {
        b.HasKey(k => k.Kata);
        b.Property(k => k.Kata).HasMaxLength(KataIndonesia.Terpanjang);
        b.Property(k => k.Akar).HasMaxLength(KataIndonesia.Terpanjang);
        b.Property(k => k.Awal).HasMaxLength(1);
        // Both answer from the index alone: how common a root is, and which words resemble a mistyped one.
        b.HasIndex(k => new { k.Akar, k.Jumlah });
        b.HasIndex(k => new { k.Awal, k.Panjang, k.Kata, k.Akar, k.Jumlah }, "IX_KosakataCari_Mirip");
    }
}

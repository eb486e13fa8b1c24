using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class AkunConfiguration : IEntityTypeConfiguration<Akun>
{
    public void Configure(EntityTypeBuilder<Akun> b)
    {
        b.HasKey(a => a.OrangId);
        b.Property(a => a.OrangId).ValueGeneratedNever();
        b.HasOne<Orang>().WithOne().HasForeignKey<Akun>(a => a.OrangId).OnDelete(DeleteBehavior.Restrict);
        b.Property(a => a.HashSandi).HasMaxLength(300);
        b.Property(a => a.Stempel).HasMaxLength(64);
        b.Property(a => a.SegelTotp).HasMaxLength(600);
        b.Property(a => a.KodePemulihan).HasMaxLength(1000);
        b.Property(a => a.Versi).IsConcurrencyToken();
    }
}

internal sealed class KodeAwalConfiguration : IEntityTypeConfiguration<KodeAwal>
{
    public void Configure(EntityTypeBuilder<KodeAwal> b)
    {
        b.Property(k => k.Id).ValueGeneratedNever();
        b.Property(k => k.Hash).HasMaxLength(64);
    }
}

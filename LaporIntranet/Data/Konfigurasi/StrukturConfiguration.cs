using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class UnitKerjaConfiguration : IEntityTypeConfiguration<UnitKerja>
{
    public void Configure(EntityTypeBuilder<UnitKerja> b)
    {
        b.Property(u => u.Id).ValueGeneratedNever();
        b.HasMany(u => u.DaftarPasangan).WithOne(p => p.Unit).HasForeignKey(p => p.UnitId);
    }
}

internal sealed class PasanganConfiguration : IEntityTypeConfiguration<Pasangan>
{
    public void Configure(EntityTypeBuilder<Pasangan> b)
    {
        b.Property(p => p.Kode).HasMaxLength(20);
        b.HasIndex(p => p.Kode).IsUnique();
        b.HasMany(p => p.DaftarJabatan).WithOne(j => j.Pasangan).HasForeignKey(j => j.PasanganId);
    }
}

internal sealed class JabatanConfiguration : IEntityTypeConfiguration<Jabatan>
{
    public void Configure(EntityTypeBuilder<Jabatan> b)
    {
        b.Property(j => j.Kode).HasMaxLength(60);
        b.HasIndex(j => j.Kode).IsUnique();
        b.HasOne<UnitKerja>().WithMany().HasForeignKey(j => j.UnitId).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(j => j.DaftarPenugasan).WithOne().HasForeignKey(p => p.JabatanId);
    }
}

internal sealed class PenugasanConfiguration : IEntityTypeConfiguration<Penugasan>
{
    public void Configure(EntityTypeBuilder<Penugasan> b)
    {
        b.Property(p => p.NomorSurat).HasMaxLength(80);
        b.HasOne<SuratKeputusan>().WithMany().HasForeignKey(p => p.SuratKeputusanId);
        b.HasOne<Orang>().WithMany().HasForeignKey(p => p.OrangId).OnDelete(DeleteBehavior.Restrict);
        b.Property(p => p.Versi).IsConcurrencyToken();
    }
}

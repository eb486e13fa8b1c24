using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class StandarConfiguration : IEntityTypeConfiguration<VersiStandar>, IEntityTypeConfiguration<KomponenStandar>
{
    public void Configure(EntityTypeBuilder<VersiStandar> b)
    {
        b.Property(v => v.Catatan).HasMaxLength(VersiStandar.PanjangIsi);
        b.Property(v => v.NamaJabatan).HasMaxLength(200);
        b.HasIndex(v => v.Nomor).IsUnique();
        b.HasMany(v => v.DaftarKomponen).WithOne().HasForeignKey(k => k.VersiStandarId);
    }

    public void Configure(EntityTypeBuilder<KomponenStandar> b)
    {
        b.Property(k => k.Isi).HasMaxLength(VersiStandar.PanjangIsi);
        b.HasIndex(k => new { k.VersiStandarId, k.Nomor }).IsUnique();
    }
}

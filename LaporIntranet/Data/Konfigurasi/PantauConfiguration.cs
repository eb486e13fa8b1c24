using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class JadwalPemantauanConfiguration : IEntityTypeConfiguration<JadwalPemantauan>
{
    public void Configure(EntityTypeBuilder<JadwalPemantauan> b)
    {
        b.Property(j => j.Id).ValueGeneratedNever();
        b.Property(j => j.Versi).IsConcurrencyToken();
    }
}

internal sealed class LaporanUnitConfiguration : IEntityTypeConfiguration<LaporanUnit>
{
    public void Configure(EntityTypeBuilder<LaporanUnit> b)
    {
        b.Property(l => l.KodePeriode).HasMaxLength(7);
        b.Property(l => l.Kendala).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(l => l.Kebutuhan).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(l => l.Versi).IsConcurrencyToken();
        b.HasIndex(l => new { l.KodePeriode, l.PasanganId }).IsUnique();
        b.HasOne<Pasangan>().WithMany().HasForeignKey(l => l.PasanganId);
    }
}

internal sealed class DokumenMutuConfiguration : IEntityTypeConfiguration<DokumenMutu>
{
    public void Configure(EntityTypeBuilder<DokumenMutu> b)
    {
        b.Property(d => d.KodePeriode).HasMaxLength(7);
        b.Property(d => d.Ringkasan).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(d => d.PelaksanaanRencana).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(d => d.Kendala).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(d => d.Rekomendasi).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(d => d.TanpaTemuan).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(d => d.Tempat).HasMaxLength(IsianDokumen.PanjangTempat);
        b.Property(d => d.JabatanPenandaTangan).HasMaxLength(200);
        b.Property(d => d.NamaPenandaTangan).HasMaxLength(200);
        b.Property(d => d.Versi).IsConcurrencyToken();
        b.HasIndex(d => new { d.Jenis, d.KodePeriode }).IsUnique();
        b.HasMany(d => d.DaftarTemuan).WithOne().HasForeignKey(t => t.DokumenMutuId);
    }
}

internal sealed class TemuanEvaluasiConfiguration : IEntityTypeConfiguration<TemuanEvaluasi>
{
    public void Configure(EntityTypeBuilder<TemuanEvaluasi> b)
    {
        b.Property(t => t.Masalah).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(t => t.Sebab).HasMaxLength(AturanPantau.PanjangTeks);
        b.HasOne<TugasMutu>().WithMany().HasForeignKey(t => t.TugasMutuId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RapatConfiguration : IEntityTypeConfiguration<Rapat>
{
    public void Configure(EntityTypeBuilder<Rapat> b)
    {
        b.Property(r => r.Judul).HasMaxLength(IsianRapat.PanjangJudul);
        b.Property(r => r.Tempat).HasMaxLength(IsianRapat.PanjangJudul);
        b.Property(r => r.Agenda).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(r => r.Notulen).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(r => r.AlasanBatal).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(r => r.Versi).IsConcurrencyToken();
        b.HasIndex(r => r.Mulai);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(r => r.JabatanId);
        b.HasMany(r => r.DaftarPeserta).WithOne().HasForeignKey(p => p.RapatId);
    }
}

internal sealed class PesertaRapatConfiguration : IEntityTypeConfiguration<PesertaRapat>
{
    public void Configure(EntityTypeBuilder<PesertaRapat> b)
    {
        b.HasKey(p => new { p.RapatId, p.JabatanId });
        b.HasIndex(p => p.JabatanId);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId);
    }
}

internal sealed class CatatanMutuConfiguration : IEntityTypeConfiguration<CatatanMutu>
{
    public void Configure(EntityTypeBuilder<CatatanMutu> b)
    {
        b.Property(c => c.Judul).HasMaxLength(IsianCatatanMutu.PanjangJudul);
        b.Property(c => c.Uraian).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(c => c.Dasar).HasMaxLength(IsianCatatanMutu.PanjangJudul);
        b.Property(c => c.AlasanCabut).HasMaxLength(AturanPantau.PanjangTeks);
        b.Property(c => c.Versi).IsConcurrencyToken();
        b.HasIndex(c => new { c.Jenis, c.Tanggal });
        b.HasOne<Pasangan>().WithMany().HasForeignKey(c => c.PasanganId);
    }
}

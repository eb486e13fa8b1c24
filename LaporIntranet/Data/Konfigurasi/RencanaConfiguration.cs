using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class RencanaAksiConfiguration : IEntityTypeConfiguration<RencanaAksi>
{
    public void Configure(EntityTypeBuilder<RencanaAksi> b)
    {
        b.Property(r => r.Alasan).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(r => r.Sumber).HasMaxLength(AturanRencana.PanjangNama);
        b.Property(r => r.Versi).IsConcurrencyToken();
        b.HasIndex(r => new { r.Rangkaian, r.NomorVersi }).IsUnique();
        b.HasMany(r => r.DaftarProgram).WithOne().HasForeignKey(p => p.RencanaId);
        b.HasMany(r => r.DaftarSasaran).WithOne().HasForeignKey(s => s.RencanaId);
        b.HasMany(r => r.DaftarIndikator).WithOne().HasForeignKey(i => i.RencanaId);
    }
}

internal sealed class ProgramRencanaConfiguration : IEntityTypeConfiguration<ProgramRencana>
{
    public void Configure(EntityTypeBuilder<ProgramRencana> b)
    {
        b.Property(p => p.Kode).HasMaxLength(12);
        b.Property(p => p.Nama).HasMaxLength(AturanRencana.PanjangNama);
        b.Property(p => p.Versi).IsConcurrencyToken();
        b.HasIndex(p => new { p.RencanaId, p.Kode }).IsUnique();
        b.HasMany(p => p.DaftarKegiatan).WithOne(k => k.Program).HasForeignKey(k => k.ProgramId);
    }
}

internal sealed class KegiatanRencanaConfiguration : IEntityTypeConfiguration<KegiatanRencana>
{
    public void Configure(EntityTypeBuilder<KegiatanRencana> b)
    {
        b.Property(k => k.Kode).HasMaxLength(12);
        b.Property(k => k.Nama).HasMaxLength(AturanRencana.PanjangNama);
        b.Property(k => k.Indikator).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(k => k.Satuan).HasMaxLength(40);
        b.Property(k => k.KodeSumber).HasMaxLength(40);
        b.Property(k => k.Catatan).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(k => k.Versi).IsConcurrencyToken();
        b.HasIndex(k => new { k.RencanaId, k.Kode }).IsUnique();
        b.HasMany(k => k.DaftarPihak).WithOne().HasForeignKey(p => p.KegiatanId);
        b.HasMany(k => k.DaftarTriwulan).WithOne().HasForeignKey(t => t.KegiatanId);
    }
}

internal sealed class PihakKegiatanConfiguration : IEntityTypeConfiguration<PihakKegiatan>
{
    public void Configure(EntityTypeBuilder<PihakKegiatan> b)
    {
        b.HasOne(p => p.Pasangan).WithMany().HasForeignKey(p => p.PasanganId);
        b.HasOne(p => p.Jabatan).WithMany().HasForeignKey(p => p.JabatanId);
    }
}

internal sealed class TriwulanKegiatanConfiguration : IEntityTypeConfiguration<TriwulanKegiatan>
{
    public void Configure(EntityTypeBuilder<TriwulanKegiatan> b)
    {
        b.Property(t => t.Uraian).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(t => t.AlasanLebih).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(t => t.Kendala).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(t => t.Versi).IsConcurrencyToken();
        b.HasIndex(t => new { t.KegiatanId, t.Tahun, t.Ke }).IsUnique();
        b.HasOne<Jabatan>().WithMany().HasForeignKey(t => t.DiisiJabatanId);
    }
}

internal sealed class SasaranRencanaConfiguration : IEntityTypeConfiguration<SasaranRencana>
{
    public void Configure(EntityTypeBuilder<SasaranRencana> b)
    {
        b.Property(s => s.Dasar).HasPrecision(9, 2);
        b.Property(s => s.Versi).IsConcurrencyToken();
        b.HasMany(s => s.DaftarTarget).WithOne().HasForeignKey(t => t.SasaranId);
        b.HasOne<UnitKerja>().WithMany().HasForeignKey(s => s.UnitId);
        b.HasOne<Kategori>().WithMany().HasForeignKey(s => s.KategoriId);
    }
}

internal sealed class TargetSasaranConfiguration : IEntityTypeConfiguration<TargetSasaran>
{
    public void Configure(EntityTypeBuilder<TargetSasaran> b)
    {
        b.Property(t => t.Nilai).HasPrecision(9, 2);
        b.HasIndex(t => new { t.SasaranId, t.Tahun }).IsUnique();
    }
}

internal sealed class IndikatorRencanaConfiguration : IEntityTypeConfiguration<IndikatorRencana>
{
    public void Configure(EntityTypeBuilder<IndikatorRencana> b)
    {
        b.Property(i => i.Teks).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(i => i.Versi).IsConcurrencyToken();
        b.HasIndex(i => new { i.RencanaId, i.Kelompok, i.Nomor }).IsUnique();
        b.HasMany(i => i.DaftarCapaian).WithOne().HasForeignKey(c => c.IndikatorId);
    }
}

internal sealed class CapaianIndikatorConfiguration : IEntityTypeConfiguration<CapaianIndikator>
{
    public void Configure(EntityTypeBuilder<CapaianIndikator> b)
    {
        b.Property(c => c.Uraian).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(c => c.Versi).IsConcurrencyToken();
        b.HasIndex(c => new { c.IndikatorId, c.Tahun }).IsUnique();
        b.HasOne<Jabatan>().WithMany().HasForeignKey(c => c.DiisiJabatanId);
    }
}

internal sealed class UsulanAnggaranConfiguration : IEntityTypeConfiguration<UsulanAnggaran>
{
    public void Configure(EntityTypeBuilder<UsulanAnggaran> b)
    {
        b.Property(u => u.Uraian).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(u => u.AlasanTolak).HasMaxLength(AturanRencana.PanjangTeks);
        b.Property(u => u.Versi).IsConcurrencyToken();
        b.HasIndex(u => u.KegiatanKunci);
        b.HasIndex(u => u.Status);
        b.HasOne<KegiatanRencana>().WithMany().HasForeignKey(u => u.KegiatanKunci);
        b.HasOne<Pasangan>().WithMany().HasForeignKey(u => u.PasanganId);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(u => u.DiusulkanJabatanId);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(u => u.DiputusJabatanId);
    }
}

internal sealed class PelatihanPetugasConfiguration : IEntityTypeConfiguration<PelatihanPetugas>
{
    public void Configure(EntityTypeBuilder<PelatihanPetugas> b)
    {
        b.Property(p => p.Nama).HasMaxLength(AturanRencana.PanjangNama);
        b.Property(p => p.Penyelenggara).HasMaxLength(160);
        b.Property(p => p.Sertifikat).HasMaxLength(120);
        b.HasIndex(p => p.KegiatanKunci);
        b.HasIndex(p => p.Tanggal);
        b.HasOne<KegiatanRencana>().WithMany().HasForeignKey(p => p.KegiatanKunci);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId);
    }
}

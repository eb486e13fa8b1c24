using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class SesiPenilaianConfiguration : IEntityTypeConfiguration<SesiPenilaian>
{
    public void Configure(EntityTypeBuilder<SesiPenilaian> b)
    {
        b.Ignore(s => s.Batas);
        b.Ignore(s => s.Informasi);
        b.Property(s => s.SumberInformasi).HasMaxLength(500);
        b.Property(s => s.ArtiNilai).HasMaxLength(200);
        b.Property(s => s.TempatRapat).HasMaxLength(200);
        b.Property(s => s.Versi).IsConcurrencyToken();
        b.HasIndex(s => s.Tahun).IsUnique();
        b.HasOne<Jabatan>().WithMany().HasForeignKey(s => s.DibuatJabatanId);
        b.HasMany(s => s.DaftarJawaban).WithOne().HasForeignKey(j => j.SesiId);
        b.HasMany(s => s.DaftarPrioritas).WithOne().HasForeignKey(p => p.SesiId);
        b.HasMany(s => s.DaftarPeserta).WithOne().HasForeignKey(p => p.SesiId);
        b.HasMany(s => s.DaftarUsulan).WithOne().HasForeignKey(u => u.SesiId);
        b.HasMany(s => s.DaftarKunci).WithOne().HasForeignKey(k => k.SesiId);
    }
}

internal sealed class JawabanPenilaianConfiguration : IEntityTypeConfiguration<JawabanPenilaian>
{
    public void Configure(EntityTypeBuilder<JawabanPenilaian> b)
    {
        b.Property(j => j.Alasan).HasMaxLength(1000);
        b.Property(j => j.Bukti).HasMaxLength(4000);
        b.Property(j => j.Versi).IsConcurrencyToken();
        b.HasIndex(j => new { j.SesiId, j.Nomor }).IsUnique();
        b.HasOne<Jabatan>().WithMany().HasForeignKey(j => j.NilaiJabatanId);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(j => j.BuktiJabatanId);
        b.HasMany(j => j.DaftarBentrok).WithOne().HasForeignKey(k => k.JawabanId);
        b.HasMany(j => j.Riwayat).WithOne().HasForeignKey(r => r.JawabanId);
    }
}

internal sealed class BentrokNilaiConfiguration : IEntityTypeConfiguration<BentrokNilai>
{
    public void Configure(EntityTypeBuilder<BentrokNilai> b)
    {
        b.HasIndex(k => new { k.JawabanId, k.JabatanId }).IsUnique();
        b.HasOne<Jabatan>().WithMany().HasForeignKey(k => k.JabatanId);
    }
}

internal sealed class RiwayatNilaiConfiguration : IEntityTypeConfiguration<RiwayatNilai>
{
    public void Configure(EntityTypeBuilder<RiwayatNilai> b)
    {
        b.Property(r => r.Alasan).HasMaxLength(1000);
        b.HasIndex(r => new { r.JawabanId, r.VersiNilai }).IsUnique();
        b.HasOne<Jabatan>().WithMany().HasForeignKey(r => r.JabatanId);
    }
}

internal sealed class PrioritasPenilaianConfiguration : IEntityTypeConfiguration<PrioritasPenilaian>
{
    public void Configure(EntityTypeBuilder<PrioritasPenilaian> b)
    {
        b.Property(p => p.Aspek).HasMaxLength(60);
        b.Property(p => p.Alasan).HasMaxLength(1000);
        b.HasIndex(p => new { p.SesiId, p.Aspek }).IsUnique();
    }
}

internal sealed class PesertaPenilaianConfiguration : IEntityTypeConfiguration<PesertaPenilaian>
{
    public void Configure(EntityTypeBuilder<PesertaPenilaian> b)
    {
        b.Property(p => p.Nama).HasMaxLength(160);
        b.Property(p => p.Instansi).HasMaxLength(160);
        b.Property(p => p.Jabatan).HasMaxLength(160);
        b.HasIndex(p => p.SesiId);
    }
}

internal sealed class UsulanProgramConfiguration : IEntityTypeConfiguration<UsulanProgram>
{
    public void Configure(EntityTypeBuilder<UsulanProgram> b)
    {
        b.Property(u => u.KelompokProgram).HasMaxLength(300);
        b.Property(u => u.Program).HasMaxLength(300);
        b.Property(u => u.Kegiatan).HasMaxLength(500);
        b.HasIndex(u => u.SesiId);
    }
}

internal sealed class CatatanKunciConfiguration : IEntityTypeConfiguration<CatatanKunci>
{
    public void Configure(EntityTypeBuilder<CatatanKunci> b)
    {
        b.Property(k => k.Alasan).HasMaxLength(1000);
        b.HasIndex(k => k.SesiId);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(k => k.JabatanId);
    }
}
